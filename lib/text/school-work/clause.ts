/** How far around a place its words are looked for, in characters. */
const reach = 100;

const firstPerson = / (?:i|im|ive|id|ill|my|me|we|were|our) /;
const relatives =
  'son|daughter|sister|brother|mum|mom|dad|cousin|aunt|auntie|uncle|friend|mate|wife|husband|partner|niece|nephew|nan|boyfriend|girlfriend|fiancee?|kids?|lad|boy|girl';
const otherPerson = new RegExp(
  ` (?:he|she|they|hes|shes|theyre|theyve|who|whos|someone|somebody|anyone|my (?:[a-z]+ )?(?:${relatives})) `,
);

/** The phrase line before a place, and after it, as far as words there can matter. */
export const lineBefore = (line: string, at: number): string => line.slice(Math.max(0, at - reach), at);
export const lineAfter = (line: string, at: number): string => line.slice(at, at + reach);

/** Whether the clause before a place is about somebody else: "my sister is a…", "they have appointed a…". */
export function isSomebodyElses(line: string, at: number): boolean {
  const clause = ` ${
    lineBefore(line, at)
      .split(/ [.;,] /)
      .at(-1) ?? ''
  } `;
  return otherPerson.test(clause) && !/ (?:im|i am|ive) /.test(clause);
}

/** Whether the sentence around a span says "I", "my" or "we". */
export function speaksOfMe(line: string, start: number, end: number): boolean {
  const before = lineBefore(line, start).split(' . ').at(-1) ?? '';
  const after = lineAfter(line, end).split(' . ')[0] ?? '';
  return firstPerson.test(` ${before} ${after} `);
}
