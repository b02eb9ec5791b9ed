import { dateTokens } from './date-tokens.ts';
import type { Items } from './items.ts';
import { cannotRead, type Line, type Reading, type Said, take } from './reading.ts';
import { type Group, groupsOf, partsOfLine, plainLine } from './segments.ts';
import { cellsOf, readRow, titlesOf } from './table.ts';
import { isList, type Meaning, meaningOf, nameIn } from './words.ts';
import type { YearHints } from './years.ts';

const monthFirst =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?\b(?!\d)/i;
const figures = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;

/** The school year (“2025/26”) or the year that words name, apart from dates. */
function hintsOf(text: string, before: YearHints): YearHints {
  const words = dateTokens(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  const [, first, last] = /\b(20\d\d)\s*(?:\/|-|to|and)\s*(?:20)?(\d\d)\b/.exec(words) ?? [];
  if (first !== undefined && (Number(first) + 1) % 100 === Number(last)) return { schoolYear: Number(first) };
  const [, year] = /\b(20\d\d)\b/.exec(words) ?? [];
  return year === undefined ? before : { ...before, year: Number(year) };
}

/** No line of dates is longer; what is, is not searched for them. */
const longestLine = 5_000;

/** As much of a line as is shown beside what came of it. */
const longestSource = 300;

const says = ({ kind, edge }: Meaning): boolean => kind !== undefined || edge !== undefined;

/** What words say themselves; where they name a kind, the edge of the heading is not theirs. */
const over = (own: Meaning, heading: Meaning): Meaning =>
  own.kind === undefined ? { ...heading, ...own } : own;

/** What is said of dates: by the words before, else after them, else by the dates before, else by the heading. */
function saidOf(
  { before, after }: Group,
  isLast: boolean,
  previous: Said | undefined,
  { heading }: Reading,
): Said {
  const words = [before, isLast ? after : ''].find((text) => says(meaningOf(text)));
  const fallback = previous ?? heading;
  if (words === undefined)
    return {
      name: (previous === undefined ? nameIn(before) : undefined) ?? fallback.name,
      meaning: fallback.meaning,
    };
  return { name: nameIn(words) ?? fallback.name, meaning: over(meaningOf(words), heading.meaning) };
}

function readParts(parts: readonly string[], line: Line, reading: Reading): void {
  let previous: Said | undefined;
  for (const part of parts) {
    const groups = groupsOf(part);
    groups.forEach((group, at) => {
      previous = saidOf(group, at === groups.length - 1, previous, reading);
      take(group, previous, line, reading);
    });
    if (groups.length === 0 && says(meaningOf(part)))
      previous = { name: nameIn(part) ?? '', meaning: meaningOf(part) };
  }
}

/** A line without a date: what it says holds for those below it. */
function readHeading(text: string, line: Line, reading: Reading): void {
  const { heading } = reading;
  if (figures.test(text)) cannotRead(reading, line, 'no-such-date');
  else if (monthFirst.test(text)) cannotRead(reading, line, 'no-day-first');
  else {
    const meaning = meaningOf(text);
    const said = meaning.kind === undefined ? heading : { name: nameIn(text) ?? heading.name, meaning };
    reading.heading = {
      name: said.name,
      meaning: meaning.kind === undefined ? { ...heading.meaning, ...meaning } : meaning,
      hints: hintsOf(text, heading.hints),
    };
  }
}

function readLine(text: string, written: string, line: Line, reading: Reading): void {
  const cells = cellsOf(written);
  if (dateTokens(text).length === 0) {
    const titles = titlesOf(cells);
    if (titles === undefined) readHeading(text, line, reading);
    else reading.columns = titles;
    return;
  }
  const dates = cells.filter((cell) => dateTokens(cell).length > 0).length;
  if (cells.length > 1 && cells.length === reading.columns.length) readRow(cells, line, reading);
  else if (cells.length === 1) readParts(partsOfLine(text), line, reading);
  else readParts([cells.join(dates === 2 && !isList(text) ? '\t' : ', ')], line, reading);
}

/**
 * Terms and closures in a text as schools and councils write them, line by line.
 *
 * @param today `YYYY-MM-DD`; dates without a year are near it.
 */
export function readDatesText(text: string, today: string): Items {
  const reading: Reading = {
    heading: { name: '', meaning: {}, hints: {} },
    columns: [],
    today: Temporal.PlainDate.from(today),
    ...{ items: [], unread: [] },
  };
  text.split(/\r\n?|\n/).forEach((written, at) => {
    const whole = written.trim();
    const line = { line: at + 1, source: whole.slice(0, longestSource) };
    if (whole.length > longestLine) cannotRead(reading, line, 'too-long');
    else if (whole !== '') readLine(plainLine(whole), whole, line, reading);
  });
  return { items: reading.items, unread: reading.unread };
}
