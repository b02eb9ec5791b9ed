import type { NudgeKind } from '../core/nudge.ts';
import { editBetween, moveSpan, type Span } from './edit.ts';
import { folded, type Found, type Judged } from './judge.ts';

/** Tells, from one reading of a box to the next, which findings are the same. */
export type Follower = {
  /** Findings with the keys they have had so far; new ones get new keys. */
  follow(text: string, found: readonly Found[]): readonly Judged[];
};

type Known = { key: string; kind: NudgeKind; words: Set<string>; spans: readonly Span[] };

/** Fewer letters left of a name say nothing: "Ashgrove" and "Oak Tree" end alike. */
const fewestLeft = 3;

const isEnough = (span: Span | undefined): span is Span =>
  span !== undefined && span.end - span.start >= fewestLeft;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * A finding is the same while it is of the same kind and stands on words of the former one, however they have grown:
 * "Ashgrove" is still there in "Ashgrove Primary School", and whichever rule speaks of it. Where it is gone for a
 * moment ("Ashgrove Pri") its place is remembered while some of its letters are left. The same words elsewhere are the
 * same finding too. `merged` is told where one finding has swallowed another.
 */
export function createFollower(merged: (from: string, into: string) => void): Follower {
  let before = '';
  const known: Known[] = [];
  let made = 0;

  function add(kind: NudgeKind): Known {
    const one: Known = { key: `${kind} ${String((made += 1))}`, kind, words: new Set(), spans: [] };
    known.push(one);
    return one;
  }

  function knownOf({ rule, finding, words }: Found): Known {
    const ofKind = known.filter(({ kind }) => kind === rule.kind);
    const [first, ...others] = ofKind.filter(({ spans }) => spans.some((span) => overlap(span, finding)));
    for (const other of first === undefined ? [] : others) {
      other.spans = other.spans.filter((span) => !overlap(span, finding));
      if (other.spans.length === 0) merged(other.key, first?.key ?? '');
    }
    return first ?? ofKind.find((one) => one.words.has(folded(words))) ?? add(rule.kind);
  }

  return {
    follow(text, found) {
      const edit = editBetween(before, text);
      before = text;
      for (const one of known) {
        one.spans = one.spans.map((span) => moveSpan(span, edit)).filter(isEnough);
      }
      const pairs = found.map((one) => ({ one, same: knownOf(one) }));
      for (const { one, same } of pairs) {
        const { start, end } = one.finding;
        same.words.add(folded(one.words));
        same.spans = [...same.spans.filter((span) => !overlap(span, one.finding)), { start, end }];
      }
      return pairs.map(({ one, same }) => ({ ...one, key: same.key }));
    },
  };
}
