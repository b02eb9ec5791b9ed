import { timetableAt } from './timetable-at.ts';
import type { Timetable } from './timetable.ts';

/** The first instant at or after `from` at which the timetable does not close sites; undefined where there is none. */
export function nextOpening(timetable: Timetable, from: number): number | undefined {
  const { closed, nextChange } = timetableAt(timetable, from);
  return closed ? nextChange : from;
}
