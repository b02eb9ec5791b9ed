import { delimiters, readCsv, runTogether } from './csv.ts';
import type { CsvLine, Delimiter } from './csv.ts';
import { layoutOf } from './headers/layout.ts';
import type { Layout } from './headers/layout.ts';
import type { Result } from './result.ts';

/** The rows of an export below the titles of its columns. */
export type Table = { layout: Layout; titles: CsvLine; rows: readonly CsvLine[] };

/** Reports have a heading above the titles: the school, the date, empty lines. */
const mostHeading = 30;

type Titles = { titles: CsvLine; layout: Layout; delimiter: Delimiter };

function titlesBy(text: string, delimiter: Delimiter): Titles[] {
  const read = readCsv(text, delimiter, mostHeading);
  if ('problem' in read) return [];
  return read.value
    .flatMap((titles) => {
      const layout = layoutOf(titles.cells);
      return layout === undefined ? [] : [{ titles, layout, delimiter }];
    })
    .slice(0, 1);
}

/** The line of titles, by the delimiter with which most columns are understood. */
const findTitles = (text: string): Titles | undefined =>
  delimiters
    .flatMap((delimiter) => titlesBy(text, delimiter))
    .toSorted((a, b) => b.layout.used.length - a.layout.used.length)[0];

/** Whether a text has titles of columns at all; else it may be a plain list. */
export const hasTitles = (text: string): boolean => findTitles(text) !== undefined;

/** Finds the titles of the columns and reads what is below them. */
export function findTable(text: string): Result<Table> {
  const found = findTitles(text);
  if (found === undefined) {
    const tried = readCsv(text, ',');
    if ('problem' in tried) return tried;
    return {
      problem:
        `none of its first ${mostHeading} lines has titles of columns that make a name, ` +
        'such as “Forename” and “Surname”, or “Full name”',
    };
  }
  const { titles, layout, delimiter } = found;
  const read = readCsv(text, delimiter);
  if ('problem' in read) return read;
  const rows = read.value.filter(({ line }) => line > titles.line);
  const broken = runTogether(rows, delimiter, layout.width);
  if (broken !== undefined) {
    return {
      problem: `a quotation mark is missing on line ${broken} or is one too many, so that several lines run together`,
    };
  }
  return { value: { layout, titles, rows } };
}
