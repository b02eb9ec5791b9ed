import { addDays, dateAt } from '../core/school-day.ts';
import type { Clock, LedgerStore, MyDataStore } from './ports.ts';
import type { Serial } from './serial.ts';

type Ports = {
  store: MyDataStore;
  ledger: Pick<LedgerStore, 'keepDays'>;
  clock: Clock;
  timeZone: () => Promise<string>;
  /** With nobody who has read something of it, and is about to write it down again. */
  alone: Serial;
};

const everAfter = '9999-12-31';

/** “Delete all my data”: at once, but for today's minutes, which a day's allowance rests on; they go at midnight. */
export function createMyDataService({ store, ledger, clock, timeZone, alone }: Ports) {
  const today = async (): Promise<string> => dateAt(clock.now(), await timeZone());

  return {
    deleteAll: async (): Promise<void> => {
      const date = await today();
      await alone(() => store.deleteAllBut(date));
    },

    /**
     * What was left of the day on which everything was deleted goes. It is looked at for one more day: a page may tell of
     * its last minutes after midnight.
     */
    tidy: async (): Promise<void> => {
      const [day, date] = [await store.readForgotten(), await today()];
      if (day === undefined || date <= day) return;
      await ledger.keepDays(addDays(day, 1), everAfter);
      if (date > addDays(day, 1)) await store.endForgotten();
    },
  };
}

export type MyDataService = ReturnType<typeof createMyDataService>;
