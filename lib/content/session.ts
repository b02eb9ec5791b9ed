import type { NudgeKind } from '../core/nudge.ts';
import type { Judged } from './judge.ts';

/**
 * What has happened to the findings of one box since it was empty or last sent. It lives in the page and dies with
 * the box.
 */
export type Session = {
  /** Findings that may still be put to the person: not dismissed, not answered. */
  open(judged: readonly Judged[]): readonly Judged[];
  /** Whether the person has seen it in this box. */
  isShown(one: Judged): boolean;
  /** True where it is another nudge, to be counted; words that only grew while the person typed on are the same one. */
  show(one: Judged): boolean;
  /** Not put to the person again while writing; a pause still comes before it is sent. */
  dismiss(one: Judged): void;
  /** A pause was shown for it; another one is not to be got ready for. */
  pause(one: Judged): void;
  wasPaused(one: Judged): boolean;
  /** "Not my school": no finding any more, in this box. */
  deny(one: Judged): void;
  isDenied(one: Judged): boolean;
  /** The box was sent with these findings left, or (with none) abandoned: kinds of those shown that are gone. */
  settle(left: readonly Judged[]): readonly NudgeKind[];
};

type Shown = { kind: NudgeKind; words: string; counted: boolean };

/** The words as they stand in the key, whatever their case and spaces. */
const wordsOf = ({ key, rule }: Judged): string => key.slice(rule.id.length + 1);

/** “Ashgrove” became “Ashgrove Primary School”: it is still there. */
const isPartOf = (before: Pick<Shown, 'kind' | 'words'>, one: Judged): boolean =>
  before.kind === one.rule.kind && wordsOf(one).includes(before.words);

export function createSession(): Session {
  const shown = new Map<string, Shown>();
  const dismissed = new Set<string>();
  const denied = new Set<string>();
  const paused = new Set<string>();
  return {
    open: (judged) => judged.filter(({ key }) => !dismissed.has(key)),
    isShown: ({ key }) => shown.has(key),
    show(one) {
      const counted = ![...shown.values()].some((before) => isPartOf(before, one));
      shown.set(one.key, { kind: one.rule.kind, words: wordsOf(one), counted });
      return counted;
    },
    dismiss({ key }) {
      dismissed.add(key);
    },
    pause({ key }) {
      paused.add(key);
    },
    wasPaused: ({ key }) => paused.has(key),
    deny({ key }) {
      denied.add(key);
      // Answered, not heeded: it counts as neither.
      shown.delete(key);
    },
    isDenied: ({ key }) => denied.has(key),
    settle(left) {
      const heeded = [...shown.values()]
        .filter((one) => one.counted && !left.some((still) => isPartOf(one, still)))
        .map(({ kind }) => kind);
      shown.clear();
      dismissed.clear();
      denied.clear();
      paused.clear();
      return heeded;
    },
  };
}
