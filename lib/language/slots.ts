/** Unicode's private use area: no message has these of its own, and none is ever seen. */
const FIRST = 0xe000;
const slot = /([\uE000-\uE00F])/u;

/** What fills a placeholder where the n-th element shall stand, counted from 0; fewer than 16. */
export const slotFor = (place: number): string => String.fromCharCode(FIRST + place);

/** What fills a placeholder where the one element shall stand. */
export const SLOT = slotFor(0);

/** A message in its pieces: text, and the places of the elements that stand in it. */
export const piecesOf = (text: string): readonly (string | number)[] =>
  text
    .split(slot)
    .filter((piece) => piece !== '')
    .map((piece) => (slot.test(piece) ? piece.charCodeAt(0) - FIRST : piece));
