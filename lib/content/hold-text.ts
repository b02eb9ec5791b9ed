import { keepSelection } from '../dom/keep-selection.ts';
import type { TextSurface } from '../sites/site-adapter.ts';
import type { Act } from './gestures.ts';
import type { Judged } from './judge.ts';
import { markOf, type Passes } from './pass.ts';
import type { PauseBudget } from './pause-budget.ts';
import type { Pause } from './pauses.tsx';
import type { Writing } from './writing.ts';

/** What was pressed, as far as the boxes do not say it. */
export type Pressed = Pick<Act, 'subject' | 'clicks'> & {
  /** What the person would call it: the words on it, or the keys; undefined where none are short. */
  called(): string | undefined;
};

type HoldPorts = {
  writingOf(surface: TextSurface): Writing;
  passes: Passes;
  budget: PauseBudget;
  pause(pause: Pause): void;
  /** The boxes are being sent with these findings left in them. */
  onSent(writing: Writing, left: readonly Judged[]): void;
  onShown(writing: Writing, fresh: readonly Judged[]): void;
  onGoneOn(writing: Writing, called: string | undefined): void;
};

const mark = (writing: Writing): string =>
  markOf(
    writing.text(),
    writing.findings().map(({ rule, severity, words }) => [rule.id, severity, words].join(' ')),
  );

/** Decides whether boxes may be sent now, reading each as it stands at this moment. */
export function createTextHold(ports: HoldPorts): (surfaces: readonly TextSurface[], act: Pressed) => Act {
  const { passes, budget } = ports;

  const isPassed = (writing: Writing): boolean => passes.covers(writing.surface.root, mark(writing));

  /** The writings that call for a pause and have no pass; and whether policy refuses outright. */
  function judge(writings: readonly Writing[]): { waiting: readonly Writing[]; blocked: boolean } {
    const strong = writings.filter((writing) =>
      writing.findings().some(({ severity }) => severity !== 'notice'),
    );
    const blocked = strong.some((writing) => writing.findings().some(({ severity }) => severity === 'block'));
    if (blocked) return { waiting: strong, blocked };
    const waiting = strong.filter((writing) => budget.allows(writing) && !isPassed(writing));
    return { waiting, blocked };
  }

  function show(waiting: readonly Writing[], blocked: boolean, called: string | undefined): void {
    const [first] = waiting;
    if (first === undefined) return;
    const findings = waiting
      .flatMap((writing) => writing.findings())
      .filter(({ severity }) => severity !== 'notice');
    if (!blocked) budget.spend(waiting);
    const back = keepSelection(first.surface.root);
    for (const writing of waiting) {
      ports.onShown(
        writing,
        writing.findings().filter((one) => findings.includes(one) && !writing.session.isShown(one)),
      );
    }
    ports.pause({
      surface: first.surface,
      findings,
      blocked,
      called,
      onBack: back,
      onGoOn: () => {
        back();
        for (const writing of waiting) passes.grant(writing.surface.root, mark(writing));
        ports.onGoneOn(first, called);
      },
    });
  }

  return (surfaces, { subject, clicks, called }) => {
    const writings = surfaces.map((surface) => ports.writingOf(surface));
    for (const writing of writings) writing.readNow();
    const { waiting, blocked } = judge(writings);
    return {
      subject,
      clicks,
      verdict: waiting.length > 0 ? 'hold' : 'pass',
      held: () => {
        show(waiting, blocked, called());
      },
      passed: () => {
        for (const writing of writings) {
          passes.end(writing.surface.root);
          ports.onSent(writing, writing.findings());
        }
      },
    };
  };
}
