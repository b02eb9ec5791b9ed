import { parse } from 'csv-parse/browser/esm/sync';
import type { Result } from './result.ts';

/** One record: the line of the file on which it begins (from 1), and its cells, trimmed. */
export type CsvLine = { line: number; cells: readonly string[] };

export const delimiters = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

/** A line of a record of several lines, as `csv-parse` tells it. */
type Read = { record: string[]; info: { lines: number } };

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Excel keeps text from being read as a number by `="0012"`. */
const guarded = /^="([^"]*)"$/;

const clean = (cell: string): string =>
  cell
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(guarded, '$1');

/** The library's own messages quote the file, so only its code is looked at. */
const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

function problemOf(error: unknown): string {
  const line = error instanceof Error && 'lines' in error ? Number(error.lines) : undefined;
  if (codeOf(error) === 'CSV_QUOTE_NOT_CLOSED')
    return `a quotation mark on line ${line ?? '?'} or before is opened and never closed`;
  return `it cannot be read as CSV${line === undefined ? '' : ` (line ${line})`}`;
}

type Blanks = { trim: boolean } | { ltrim: boolean };

function parseLines(text: string, delimiter: Delimiter, most: number | undefined, blanks: Blanks): Read[] {
  return parse(text, {
    delimiter,
    info: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    ...(delimiter === '\t' ? {} : blanks),
    ...(most === undefined ? {} : { to: most }),
  }) as unknown as Read[];
}

/** Blanks may stand on either side of quotation marks, or marks in the middle of a quoted cell, but not both. */
function parseEither(text: string, delimiter: Delimiter, most: number | undefined): Read[] {
  try {
    return parseLines(text, delimiter, most, { trim: true });
  } catch (error) {
    if (codeOf(error) !== 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE') throw error;
    const read = parseLines(text, delimiter, most, { ltrim: true });
    // A cell with marks in the middle comes with those round it.
    return read.map(({ record, info }) => ({
      record: record.map((cell) => cell.replace(/^"([\s\S]+)"$/, '$1')),
      info,
    }));
  }
}

/**
 * Reads text (line ends `\n`) as CSV (RFC 4180), and as what programs write instead: rows of any length, blanks round
 * quotation marks, marks in the middle of a cell. Empty lines are left out. Never throws.
 *
 * @param most records to read; all where left out.
 */
export function readCsv(text: string, delimiter: Delimiter, most?: number): Result<CsvLine[]> {
  try {
    const read = parseEither(text, delimiter, most);
    let line = 1;
    const lines = read.map(({ record, info }) => {
      const found = { line, cells: record.map(clean) };
      line = info.lines + 1;
      return found;
    });
    return { value: lines.filter(({ cells }) => cells.some((cell) => cell !== '')) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

const countOf = (cell: string, delimiter: Delimiter): number => cell.split(delimiter).length - 1;

/**
 * Where a quotation mark is missing, the lines up to the next one run together in one cell, and the people in them
 * would be lost in silence. Gives the line of the first such record. However the rows fall together, the cells of the
 * record and the delimiters inside the cell make up two whole rows; an address of several lines does not.
 *
 * @param width columns of the table.
 */
export function runTogether(
  lines: readonly CsvLine[],
  delimiter: Delimiter,
  width: number,
): number | undefined {
  const swallowed = ({ cells }: CsvLine): number =>
    cells.reduce((sum, cell) => sum + (cell.includes('\n') ? countOf(cell, delimiter) : 0), 0);
  return lines.find((record) => {
    const inside = swallowed(record);
    return inside > 0 && record.cells.length + inside >= 2 * width - 1;
  })?.line;
}
