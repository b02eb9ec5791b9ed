import { taskTitle } from './titles.ts';
import type { HelpEntry, SiteHelp } from './types.ts';

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A word begins with it. */
const has = (text: string, word: string): boolean =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((one) => one.startsWith(word));

/**
 * What of the list is about all words of a question, by how words begin: “tag”, “whatsapp group”, “block insta”. Where
 * sites are named, only those: another site’s steps may well name them, too. Without words, everything.
 */
export function findHelp(sites: readonly SiteHelp[], question: string): readonly SiteHelp[] {
  const words = folded(question)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return sites;
  const named = words.filter((word) => sites.some(({ name }) => has(name, word)));
  const fits = ({ task, steps }: HelpEntry): boolean =>
    words.every((word) => named.includes(word) || has(`${taskTitle(task)} ${steps()}`, word));
  return sites
    .filter(({ name }) => named.every((word) => has(name, word)))
    .map((site) => ({ ...site, entries: site.entries.filter(fits) }))
    .filter(({ entries }) => entries.length > 0);
}
