/**
 * What buttons beside people say in English. Buttons are found by their places, in every language; where the words are
 * known they decide between those that begin a contact and those that undo one, which stand in the same place. Where
 * they are not, the place decides, and an undoing button may be held: better than one that sends a request.
 */
const says = {
  accept: /^(?:confirm|accept)\b/i,
  befriend: /^add friend\b/i,
  follow: /^follow\b/i,
  other:
    /^(?:cancel|unfriend|unfollow|friends|following|remove|delete|decline|message|like|comment|share|reply|see|view|edit|close|hide|not now|save|report|block|search|more)\b/i,
} as const;

/** Its words as a screen reader says them. */
export const labelOf = (control: Element): string =>
  (control.getAttribute('aria-label') ?? control.textContent).trim();

const meanings = ['accept', 'befriend', 'follow', 'other'] as const;

/** What a button is known to do; undefined where its words are another language's. */
export function meaningOf(control: Element): (typeof meanings)[number] | undefined {
  const label = labelOf(control);
  return meanings.find((meaning) => says[meaning].test(label));
}
