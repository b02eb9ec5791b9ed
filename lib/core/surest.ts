import { confidences } from './finding.ts';
import type { Confidence } from './finding.ts';

type Match = { confidence: Confidence; common: boolean };

const rank = ({ confidence, common }: Match): number =>
  2 * confidences.indexOf(confidence) + (common ? 0 : 1);

/** The surest of some matches with the lists: by confidence, then the rarer name; of equals the first. */
export const surestOf = <M extends Match>(matches: readonly M[]): M | undefined =>
  matches.reduce<M | undefined>(
    (best, match) => (best !== undefined && rank(best) >= rank(match) ? best : match),
    undefined,
  );
