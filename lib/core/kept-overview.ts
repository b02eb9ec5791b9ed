import type { Language } from '../language/language.ts';
import type { Overview } from './overview.ts';

/** Its name in the memory that worker and popup share. */
export const keptOverviewName = 'overview';

/**
 * What the popup shows at once, before the worker has answered. Instants are ms since the Unix epoch: it says what is
 * true from one to the other, as long as nothing is written.
 */
export type KeptOverview = {
  /** Of the Lanyard that made it: another one may show other things. */
  version: string;
  overview: Overview;
  /** In which it is said; absent: English. */
  language?: Language;
  from: number;
  until: number;
};

/** What was kept, where it is true at this moment; undefined where there is nothing, or it is over. */
export function stillTrue(kept: unknown, { version, now }: { version: string; now: number }) {
  const one = kept as KeptOverview | undefined;
  return one?.version === version && one.from <= now && now < one.until ? one : undefined;
}
