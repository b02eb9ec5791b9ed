import { helpLines, siteHelp } from './data.ts';

/** The oldest look at anything on the help page (`YYYY-MM-DD`). */
export const helpLookedUpBy = (): string =>
  [...siteHelp.flatMap(({ entries }) => entries), ...helpLines].map(({ lookedUp }) => lookedUp).sort()[0] ??
  '';
