import type { Overview } from '../../lib/core/overview.ts';
import { type Row, writeLedger } from '../../tests/e2e/fixtures/ledger.ts';
import type { Lanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import type { ClockAction } from './page/clock-actions.ts';
import { atSchool, clockKey, dateAtSchool } from '../build/demo/school-morning.ts';

const MINUTE = 60_000;

type Storage = {
  local: {
    get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
    set: (values: object) => Promise<void>;
  };
};
declare const chrome: { storage: Storage };

/** Sets the demonstration's clock to a time of day (`08:44:50`) of its school day. */
export const setClock = (lanyard: Lanyard, time: string): Promise<void> =>
  lanyard.evaluate((values) => chrome.storage.local.set(values), {
    [clockKey]: atSchool(time, Date.now()) - Date.now(),
  });

/** Writes into the ledger that so much of today's minutes was used on X by a time of day, and lets the clock show it. */
export async function useMinutes(lanyard: Lanyard, milliseconds: number, time: string): Promise<void> {
  const end = atSchool(time, Date.now());
  const value = { date: dateAtSchool(Date.now()), bySite: { x: [{ start: end - milliseconds, end }] } };
  await writeLedger(lanyard, [{ store: 'intervals', value }]);
  await setClock(lanyard, time);
}

const actions: Readonly<Record<ClockAction, (lanyard: Lanyard) => Promise<void>>> = {
  arrive: (lanyard) => setClock(lanyard, '08:30'),
  'nearly-closed': (lanyard) => setClock(lanyard, '08:44:50'),
  'after-school': (lanyard) => setClock(lanyard, '16:10'),
  'use-up': (lanyard) => useMinutes(lanyard, 30 * MINUTE - 10_000, '16:10'),
};

/** Does what a button of the start page says, and gives the demonstration's time. */
export async function setByButton(lanyard: Lanyard, action: ClockAction | undefined): Promise<number> {
  if (action !== undefined) await actions[action](lanyard);
  const ahead = await lanyard.evaluate(
    async (key) => Number((await chrome.storage.local.get(key))[key]),
    clockKey,
  );
  return Date.now() + ahead;
}

/** Minutes on the days before, from yesterday backwards; made up, over the week before as well. */
const DAYS: readonly Readonly<Record<string, number>>[] = [
  { x: 6, facebook: 11, instagram: 4 },
  { x: 5, facebook: 19, instagram: 6 },
  { x: 12, facebook: 8, instagram: 3 },
  { facebook: 3 },
  { x: 4, facebook: 31, instagram: 10 },
  { x: 9, facebook: 12 },
  { x: 11, facebook: 10, instagram: 5 },
  { x: 8, facebook: 17, instagram: 2 },
  { x: 14, facebook: 13, instagram: 2 },
  { x: 7, facebook: 15, instagram: 6 },
];

/** Gives the demonstration a week to look back on. */
export async function fillWeeks(lanyard: Lanyard): Promise<void> {
  const today = Temporal.PlainDate.from(dateAtSchool(Date.now()));
  const rows = DAYS.map((minutes, index): Row => {
    const bySite = Object.entries(minutes).map(([site, count]) => [site, count * MINUTE] as const);
    const date = today.subtract({ days: index + 1 }).toString();
    return { store: 'days', value: { date, bySite: Object.fromEntries(bySite) } };
  });
  await writeLedger(lanyard, rows);
}

/** Waits until the demonstration policy is in force. */
export const policyHolds = (lanyard: Lanyard): Promise<void> =>
  lanyard.until('the demonstration policy is in force', ({ policy }: Overview) => policy.state === 'active');
