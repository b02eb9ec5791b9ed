import type { CheckUpFacts } from '../core/check-up/facts.ts';
import { nextTermStart } from '../core/check-up/next-term.ts';
import {
  type CheckUpBefore,
  type CheckUpKey,
  type CheckUpRecord,
  type CheckUpReminder,
  type CheckUpState,
  isKey,
  reminderOf,
} from '../core/check-up/records.ts';
import { present } from '../core/present.ts';
import { dateAt } from '../core/school-day.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteInfo } from '../core/site-info.ts';
import type { AccessService } from './access-service.ts';
import type { CheckUpStore, Clock } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  settings: () => Promise<Settings>;
  access: Pick<AccessService, 'together'>;
  store: CheckUpStore;
  catalogue: readonly SiteInfo[];
  clock: Clock;
};

/** What is kept now, and what was there before. */
type Change = { records: readonly CheckUpRecord[]; before: CheckUpBefore };

/**
 * The privacy check-up (V1-V6, S5, P6, P10, P12, A5): which of its items somebody has looked at. It is theirs: no school
 * and no page of a site learns of it. A disk that fails is told to whoever asks.
 */
export function createCheckUpService({ settings, access, store, catalogue, clock }: Ports) {
  const serial = createSerial();

  const today = ({ access: held }: Settings): string => dateAt(clock.now(), held.timetable.timeZone);

  async function facts(): Promise<CheckUpFacts> {
    const held = await settings();
    const { contacts, policyUrl, newAccountFormUrl } = held.nudges;
    return {
      today: today(held),
      nextTerm: nextTermStart(today(held), held.access.timetable.terms),
      sites: catalogue.map(({ id, name, signOut }) => ({ id, name, ...present({ signOut }) })),
      exemptSites: held.exemptSites,
      clauses: held.checkUpClauses,
      records: await serial(store.readCheckUp),
      closedNow: (await access.together()).state === 'closed',
      ...present({ policyUrl, newAccountFormUrl, head: contacts.head }),
    };
  }

  /** These items have these records now, and none besides. */
  const replace = (keys: readonly CheckUpKey[], records: readonly CheckUpRecord[]): Promise<Change> =>
    serial(async () => {
      const all = await store.readCheckUp();
      const touched = (record: CheckUpRecord): boolean => keys.some((key) => isKey(key, record));
      await store.replaceCheckUp(keys, records);
      return {
        records: [...all.filter((record) => !touched(record)), ...records],
        before: { keys, records: all.filter(touched) },
      };
    });

  async function mark(keys: readonly CheckUpKey[], state: CheckUpState | 'open'): Promise<Change> {
    const held = await settings();
    const on = today(held);
    const until = state === 'later' ? nextTermStart(on, held.access.timetable.terms) : undefined;
    const records = keys.map(({ mode, item }) => ({ mode, item, on, ...present({ until }) }));
    return replace(keys, state === 'open' ? [] : records.map((record) => ({ ...record, state })));
  }

  return {
    facts,
    mark,

    /** What was there before a change is there again. */
    restore: ({ keys, records }: CheckUpBefore): Promise<Change> =>
      replace(
        keys,
        records.filter((record) => keys.some((key) => isKey(key, record))),
      ),

    clear: async (): Promise<Change> => replace(await serial(store.readCheckUp), []),

    /** For the popup; without the disk there is nothing to say. */
    reminder: async (): Promise<CheckUpReminder | undefined> => {
      const records = await serial(store.readCheckUp).catch(() => []);
      return reminderOf(records, today(await settings()));
    },
  };
}

export type CheckUpService = ReturnType<typeof createCheckUpService>;
