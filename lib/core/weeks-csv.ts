/** One week of the file: the Monday (`YYYY-MM-DD`), whole minutes in the order of the sites, nudges where they are kept. */
export type CsvWeek = {
  monday: string;
  minutes: readonly number[];
  total: number;
  nudges?: { shown: number; heeded: number };
};

/** The head of each column, in words; those of sites in their order. */
export type CsvHeads = { week: string; sites: readonly string[]; all: string; shown: string; heeded: string };

/** What a spreadsheet would take for a formula, at the beginning of a cell (OWASP, “CSV injection”). */
const formula = /^[=+\-@\t\r]/;

/** One cell (RFC 4180); text that a spreadsheet would calculate gets an apostrophe before it, so that it stays text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const row = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * The weeks as a table of comma-separated values (RFC 4180): minutes by week and site, and of nudges the totals alone.
 * It begins with a byte order mark, without which spreadsheets misread every letter that is not English.
 */
export function weeksCsv({ week, sites, all, shown, heeded }: CsvHeads, weeks: readonly CsvWeek[]): string {
  const rows = weeks.map(({ monday, minutes, total, nudges }) =>
    row([monday, ...minutes, total, nudges?.shown ?? '', nudges?.heeded ?? '']),
  );
  return `\uFEFF${row([week, ...sites, all, shown, heeded])}${rows.join('')}`;
}
