import type { CheckUpMode } from './topics.ts';

/** What somebody says of an item. */
export const checkUpStates = ['done', 'not-for-me', 'later'] as const;
export type CheckUpState = (typeof checkUpStates)[number];

/** Which item of which mode. */
export type CheckUpKey = { mode: CheckUpMode; item: string };

/** All that is kept of an item: what was pressed, on which date and, for `later`, until when. Dates are `YYYY-MM-DD`. */
export type CheckUpRecord = CheckUpKey & { state: CheckUpState; on: string; until?: string };

/** What was kept of some items before: as it was, once these records are put back and the other `keys` are gone. */
export type CheckUpBefore = { keys: readonly CheckUpKey[]; records: readonly CheckUpRecord[] };

/** `again`: it is time for another look, after a year or because somebody asked to be reminded. */
export type CheckUpStatus = 'open' | CheckUpState | 'again';

/** What the popup has to say; `asked`: how many things somebody asked to be reminded of, up to now. */
export type CheckUpReminder = { asked: number; yearIsOver: boolean };

export const isKey = (one: CheckUpKey, other: CheckUpKey): boolean =>
  one.mode === other.mode && one.item === other.item;

const aYearAfter = (date: string): string => Temporal.PlainDate.from(date).add({ years: 1 }).toString();

const isDue = ({ state, until }: CheckUpRecord, today: string): boolean =>
  state === 'later' && until !== undefined && until <= today;

/** Settings change, and sites change them: what was done while joining is looked at once a year. */
const isOld = ({ mode, state, on }: CheckUpRecord, today: string): boolean =>
  mode === 'joining' && state === 'done' && aYearAfter(on) <= today;

/** How an item stands today. */
export function statusOf(record: CheckUpRecord | undefined, today: string): CheckUpStatus {
  if (record === undefined) return 'open';
  return isDue(record, today) || isOld(record, today) ? 'again' : record.state;
}

/** Whether somebody has looked at it, as far as progress goes. */
export const isSettled = (status: CheckUpStatus): boolean => status !== 'open' && status !== 'again';

/** What to remind somebody of today; undefined where there is nothing. */
export function reminderOf(records: readonly CheckUpRecord[], today: string): CheckUpReminder | undefined {
  const asked = records.filter((record) => isDue(record, today)).length;
  const yearIsOver = records.some((record) => isOld(record, today));
  return asked === 0 && !yearIsOver ? undefined : { asked, yearIsOver };
}
