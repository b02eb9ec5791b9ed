import { dateAt } from '../core/school-day.ts';
import { describeKey, shownExample } from './describe-key.ts';
import type { PolicyIssue } from './issue.ts';
import { parseDateRange } from './parse/date-range.ts';
import { valueOf } from './parse/parsed.ts';
import type { SchoolPolicy } from './schema.ts';

/**
 * A warning where every term is over: blocked hours then hold on no day to come, and nobody has said so.
 *
 * @param now milliseconds since the Unix epoch.
 */
export function pastTermsIssues(policy: SchoolPolicy, now: number): PolicyIssue[] {
  const { blockedHours = [], termDates = [], timeZone = 'Europe/London' } = policy;
  const today = dateAt(now, timeZone);
  const ends = termDates.map((text) => valueOf(parseDateRange(text))?.to ?? today);
  if (blockedHours.length === 0 || ends.length === 0 || ends.some((end) => end >= today)) return [];
  const key = describeKey('termDates');
  return [
    {
      key: key.name,
      problem: 'all of its dates are past',
      expected: `the dates of this school year; each item is ${key.form}`,
      example: shownExample(key),
      outcome: 'Blocked hours hold on no day to come.',
      level: 'warning',
    },
  ];
}
