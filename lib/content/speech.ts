import type { Layers } from './ui/layers.ts';
import { card as words } from './words.ts';

/** Says what a card is about to screen readers, and the first time how the keyboard gets there. */
export function createSpeech(layers: Pick<Layers, 'announce'>): (says: string) => void {
  let hasToldKeys = false;
  return (says) => {
    layers.announce(hasToldKeys ? says : `${says} ${words.keysSpoken}`);
    hasToldKeys = true;
  };
}
