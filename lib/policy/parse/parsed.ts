/** What a parser of one policy entry gives: the value, or in plain words what is wrong with the text. Parsers never throw. */
export type Parsed<T> = { value: T } | { problem: string };

/** No entry is longer: registry and ADMX text fields end at 1,023 characters. */
export const longestText = 1000;

/** The value, or undefined where the text is wrong: for callers whose policy has been checked already. */
export function valueOf<T>(parsed: Parsed<T>): T | undefined {
  return 'value' in parsed ? parsed.value : undefined;
}

/**
 * The text with every kind of dash as a hyphen and every kind of space as a plain one, as word processors and web
 * forms change them. Offsets stay the same.
 */
export const plainSigns = (text: string): string =>
  text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u00a0\u2007\u202f]/g, ' ');

/** The text as an error message may show it: cut, in curly quotes. */
export function quoted(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `“${short}”`;
}
