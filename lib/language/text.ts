/** A word of a sentence that is filled in, or one of several wordings, by a number (`plural`) or by a name (`select`). */
export type Part =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: 'plural' | 'select', cases: Readonly<Record<string, Text>>];

/** A message of a catalogue, worked out when Lanyard was built: plain, or in parts. */
export type Text = string | readonly Part[];

/** What is filled in, by name. */
export type Values = Readonly<Record<string, string | number>>;

function chosenOf(kind: 'plural' | 'select', value: string | number, cases: object, tag: string): string {
  const exact = kind === 'plural' ? `=${String(value)}` : String(value);
  return kind === 'select' || exact in cases ? exact : new Intl.PluralRules(tag).select(Number(value));
}

function partInWords(part: Exclude<Part, string>, values: Values, tag: string): string {
  const [name, kind, cases = {}] = part;
  const value = values[name] ?? '';
  if (kind !== undefined)
    return inWords(cases[chosenOf(kind, value, cases, tag)] ?? cases['other'] ?? '', values, tag);
  return typeof value === 'string' ? value : new Intl.NumberFormat(tag).format(value);
}

/** A message with everything filled in; plurals and numbers as the language (BCP 47) has them. */
export const inWords = (text: Text, values: Values, tag: string): string =>
  typeof text === 'string'
    ? text
    : text.map((part) => (typeof part === 'string' ? part : partInWords(part, values, tag))).join('');
