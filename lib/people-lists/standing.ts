import type { PersonRole } from '../core/person-role.ts';
import type { CsvLine } from './csv.ts';
import { readDate, yearsBetween } from './dates.ts';
import type { Layout } from './headers/layout.ts';
import type { Reason } from './reasons.ts';
import { roleOf, saysLeft } from './roles.ts';

/** What somebody is to the school today. `dropped`: not listed, and why. */
export type Standing = { role: PersonRole; birth?: string; dropped?: Reason; isDateUnread: boolean };

export type RowOptions = {
  /** `YYYY-MM-DD`. */
  today: string;
  /** Who the rows are about where no column says it. */
  role: PersonRole;
};

/** Former pupils leave the list at this age (clause P3). */
const ofAge = 18;

/** How many years ahead a leaving date of two figures may be. */
const yearsAhead = 15;

const cellsOf = ({ cells }: CsvLine, at: readonly number[]): string[] =>
  at.map((column) => cells[column] ?? '').filter((cell) => cell !== '');

/** What the columns of roles say: of several the first that is understood. */
function saidRole(row: CsvLine, { at }: Layout, usual: PersonRole): PersonRole | 'left' | { fault: Reason } {
  const cells = cellsOf(row, at.role);
  const words = cells.map(roleOf);
  const found = words.find((word) => word !== undefined && word !== 'yes' && word !== 'no');
  if (found !== undefined) return found;
  if (words.includes('yes')) return 'staff';
  if (words.includes('no') || at.role.length === 0) return usual;
  return { fault: cells.length === 0 ? 'no-role' : 'unknown-role' };
}

function dateIn(row: CsvLine, at: readonly number[], latest: string) {
  const cells = cellsOf(row, at);
  const date = cells
    .map((cell) => readDate(cell, latest))
    .find((each) => each !== undefined && each <= latest);
  return { date, isUnread: cells.length > 0 && date === undefined };
}

/** Pupils who left are former pupils, and former pupils of age are nobody's business. */
function listedAs(said: PersonRole, hasLeft: boolean, birth: string | undefined, today: string) {
  const role = said === 'pupil' && hasLeft ? 'former-pupil' : said;
  if (role !== 'former-pupil') return { role, ...(hasLeft ? { dropped: 'has-left' as const } : {}) };
  if (birth === undefined) return { role, dropped: 'former-without-birth' as const };
  return { role, ...(yearsBetween(birth, today) >= ofAge ? { dropped: 'former-of-age' as const } : {}) };
}

/** What the person of a row is to the school, or why that cannot be said. */
export function standingOf(row: CsvLine, layout: Layout, options: RowOptions): Standing | { fault: Reason } {
  const { today } = options;
  const said = saidRole(row, layout, options.role);
  if (said === 'left') return { fault: 'has-left' };
  if (typeof said === 'object') return said;
  const birth = dateIn(row, layout.at.birth, today);
  const leaving = dateIn(row, layout.at.leaving, `${Number(today.slice(0, 4)) + yearsAhead}-12-31`);
  const hasLeft =
    (leaving.date !== undefined && leaving.date < today) || cellsOf(row, layout.at.status).some(saysLeft);
  // On the row of a parent the date of birth is the child's.
  const own = said === 'parent' ? undefined : birth.date;
  return {
    ...listedAs(said, hasLeft, birth.date, today),
    ...(own === undefined ? {} : { birth: own }),
    isDateUnread: birth.isUnread || leaving.isUnread,
  };
}
