export type ChatMessage = { id: string; from: string; text: string };

/** Conversation ids are the two numeric account ids, lower first, as on the real site. */
export function chatId(mine: string, theirs: string): string {
  return [mine, theirs].sort((a, b) => Number(a) - Number(b)).join('-');
}

const OPENINGS: readonly (readonly [handle: string, text: string])[] = [
  ['priya_nair_', 'Are you coming to the fair on Saturday?'],
  ['tallulah_brady', 'hi miss its tallulah from school'],
  ['ellie_marsden', 'Photocopier is broken again'],
];

export function openingMessages(handle: string): readonly ChatMessage[] {
  return OPENINGS.flatMap(([from, text], index) =>
    from === handle ? [{ id: `opening-${String(index)}`, from, text }] : [],
  );
}

export const chatHandles: readonly string[] = OPENINGS.map(([handle]) => handle);
