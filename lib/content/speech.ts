import * as m from '../language/made/messages.ts';
import type { Layers } from './ui/layers.ts';

/** Says what a card is about to screen readers, and the first time how the keyboard gets there. */
export function createSpeech(layers: Pick<Layers, 'announce'>): (says: string) => void {
  let hasToldKeys = false;
  return (says) => {
    layers.announce(hasToldKeys ? says : m.nudgeKeysSpoken({ says }));
    hasToldKeys = true;
  };
}
