import { now as wallClock } from '../clock/device-clock.ts';
import { readEditable } from '../dom/read-editable.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import type { AccountMemory } from './account-memory.ts';
import type { Attachments } from './attachments.ts';
import { createBoxInHand, type BoxInHand } from './box-in-hand.ts';
import { createCards, type Cards } from './cards.tsx';
import type { SchoolWords } from './explain.ts';
import { createBoxJudge } from './judge-box.ts';
import { phraseDigest, type Judged } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { createOwnText, type OwnText } from './own-text.ts';
import type { PauseBudget } from './pause-budget.ts';
import type { Layers } from './ui/layers.ts';
import { createPainter } from './ui/painter.ts';
import { createWarmUp, type WarmUp } from './warm-up.ts';
import type { WorkerPort } from './worker-port.ts';
import type { Writing } from './writing.ts';
import { createWritings, type Writings } from './writings.ts';

type BoxesPorts = {
  adapter: SiteAdapter;
  layers: Layers;
  knowledge: Knowledge;
  accounts: Pick<AccountMemory, 'accountOfBox'>;
  attachments: Attachments;
  budget: PauseBudget;
  school: SchoolWords;
  worker: Pick<WorkerPort, 'countNudge'>;
  /** What is in boxes can be judged without a halt from now on. */
  onReady(): void;
  signal: AbortSignal;
};

/** The boxes of a page: what was read in them, what is shown of it, and how it ends. */
export type Boxes = {
  writings: Writings;
  cards: Cards;
  inHand: BoxInHand;
  warmUp: WarmUp;
  ownText: OwnText;
  /** These findings were put to the person. */
  onShown(writing: Writing, fresh: readonly Judged[]): void;
  /** A box was sent with these findings left in it, or given up. */
  settle(writing: Writing, left: readonly Judged[]): void;
};

export function createBoxes(ports: BoxesPorts): Boxes {
  const { adapter, layers, knowledge, accounts, attachments, budget, school, worker, signal } = ports;
  const painter = createPainter(layers, signal);
  const ownText = createOwnText();
  const warmUp = createWarmUp({
    means: knowledge.means,
    read: ({ root }) => readEditable(root).text,
    onReady: ports.onReady,
    signal,
  });

  const writings = createWritings({
    isBusy: warmUp.isBusy,
    judge: createBoxJudge({ knowledge, accounts, attachments, now: wallClock }),
    onRead(writing, changed) {
      if (!signal.aborted) inHand.onRead(writing, changed);
    },
    onAbandoned(writing) {
      settle(writing, []);
    },
  });

  const cards = createCards({
    ...{ layers, adapter, ...school, signal },
    willPause: (writing, one) => one.severity === 'pause' && budget.allows(writing),
    onShown,
    onDismissed: painter.paint,
    onNotMySchool(writing, one) {
      const { words } = writing.again(one) ?? one;
      writing.session.deny(one);
      const means = knowledge.means();
      if (means !== undefined) knowledge.answerPhrase(phraseDigest(means.detection, means.settings, words));
      writing.readNow();
      painter.paint(writing);
    },
    onClosed: () => inHand.focused()?.readSoon(),
  });
  const inHand = createBoxInHand({ cards, paint: painter.paint, isOwn: ownText.isOwn });

  function onShown(writing: Writing, fresh: readonly Judged[]): void {
    for (const one of fresh) {
      if (writing.session.show(one)) worker.countNudge(one.rule.kind, 'shown');
    }
  }

  function settle(writing: Writing, left: readonly Judged[]): void {
    writing.stop();
    for (const kind of writing.session.settle(left, writing.text())) worker.countNudge(kind, 'heeded');
    painter.clear(writing);
    attachments.end(writing.surface);
    if (cards.shownFor() === writing) cards.close();
  }

  return { writings, cards, inHand, warmUp, ownText, onShown, settle };
}
