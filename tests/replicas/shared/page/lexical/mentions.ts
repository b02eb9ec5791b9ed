/** Someone who can be mentioned: found by the start of a word, shown by name, put into the box as `text`. */
export type Mentionable = { id: string; words: readonly string[]; name: string; text: string };

/** The list under the box; `undefined` while there is none. */
export type Mentions = { typed: string; found: readonly Mentionable[]; active: number };

const MOST = 5;

export function findMentions(
  typed: string | undefined,
  people: readonly Mentionable[],
  before: Mentions | undefined,
): Mentions | undefined {
  if (typed === undefined) return undefined;
  if (before?.typed === typed) return before;
  const wanted = typed.toLowerCase();
  const found = people
    .filter(({ words }) => words.some((word) => word.toLowerCase().startsWith(wanted)))
    .slice(0, MOST);
  return found.length === 0 ? undefined : { typed, found, active: 0 };
}

export const moved = (mentions: Mentions, by: number): Mentions => ({
  ...mentions,
  active: (mentions.active + by + mentions.found.length) % mentions.found.length,
});
