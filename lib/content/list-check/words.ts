import * as m from '../../language/made/messages.ts';
import type { Findings } from './find-in-list.ts';

// What a check of a list has counted (P11). Nothing here names anybody, and the role comes with "Why?" alone: somebody may
// stand beside the screen.

const shared = ({ matches }: Findings): number => matches.filter(({ common }) => common).length;

/** How many names are the same as listed ones, of those that few people have. */
export function countLine(findings: Findings): string {
  const { read, matches } = findings;
  const same = matches.length - shared(findings);
  if (read === 0) return m.listCheckUnread();
  return same === 0 ? m.listCheckNone({ read }) : m.listCheckSame({ same, read });
}

/** How many are names that many people share; undefined where none are. */
export function commonLine(findings: Findings): string | undefined {
  const count = shared(findings);
  return count === 0 ? undefined : m.listCheckCommon({ count });
}

/** How many entries show no name; undefined where all do. */
export const namelessLine = ({ nameless: count }: Findings): string | undefined =>
  count === 0 ? undefined : m.listCheckNameless({ count });
