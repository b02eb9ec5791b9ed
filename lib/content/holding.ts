import { now as wallClock } from '../clock/device-clock.ts';
import { dateWords } from '../core/time-words.ts';
import * as m from '../language/made/messages.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { createActs } from './acts.ts';
import type { Boxes } from './boxes.ts';
import type { SchoolWords } from './explain.ts';
import { createGestures } from './gestures.ts';
import { createContactHold } from './hold-contact.tsx';
import { createTextHold } from './hold-text.ts';
import type { Knowledge } from './knowledge.ts';
import { createPasses } from './pass.ts';
import type { PauseBudget } from './pause-budget.ts';
import { showPause } from './pauses.tsx';
import type { Layers } from './ui/layers.ts';
import { sendAgain } from './words.ts';
import type { WorkerPort } from './worker-port.ts';

type HoldingPorts = {
  adapter: SiteAdapter;
  layers: Layers;
  knowledge: Knowledge;
  worker: WorkerPort;
  boxes: Pick<Boxes, 'cards' | 'onShown' | 'settle' | 'writings'>;
  budget: PauseBudget;
  school: SchoolWords;
  signal: AbortSignal;
};

/** Lets acts through or holds them: gives what is to be told of every event that a gesture is made of. */
export function createHolding(ports: HoldingPorts): (event: Event) => void {
  const { adapter, layers, knowledge, worker, boxes, budget, school, signal } = ports;
  const { cards } = boxes;

  const holdText = createTextHold({
    writingOf: boxes.writings.of,
    passes: createPasses(() => performance.now()),
    budget,
    pause(pause) {
      // It says all that the card does, and the person answers it.
      cards.putAway();
      showPause(pause, { layers, adapter, ...school, signal });
    },
    onSent: boxes.settle,
    onShown: boxes.onShown,
    onGoneOn(writing, called) {
      const { surface } = writing;
      const says = m.commonAllRight({ then: sendAgain(surface.kind, called) });
      cards.note(says, adapter.around(surface).region, writing);
    },
  });
  const today = (): string => dateWords(wallClock());
  const holdContact = createContactHold({ layers, adapter, knowledge, worker, cards, today });
  const actOf = createActs({ adapter, holdText, holdContact });

  return createGestures((event) => {
    const act = actOf(event);
    // A word about the act before is out of date.
    if (act !== undefined) cards.endNote();
    return act;
  });
}
