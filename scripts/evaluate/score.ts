import type { Judged } from './case.ts';

/** One line of the table, as the evaluation set's README asks. */
export type Score = {
  file: string;
  tier: string;
  cases: number;
  tp: number;
  fp: number;
  fn: number;
  tn: number;
  recall: number;
  precision: number;
};

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((10000 * part) / whole) / 10000;

/** Counts the judged rows of one tier. A share of nothing is 1. */
export function scoreOf(file: string, tier: string, rows: readonly Judged[]): Score {
  const count = (expected: boolean, flagged: boolean): number =>
    rows.filter((row) => row.expected === expected && row.flagged === flagged).length;
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  return {
    file,
    tier,
    cases: rows.length,
    tp,
    fp,
    fn,
    tn,
    recall: share(tp, tp + fn),
    precision: share(tp, tp + fp),
  };
}
