import { enforcementOf } from '../core/enforcement.ts';
import { present } from '../core/present.ts';
import { dateAt } from '../core/school-day.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteInfo } from '../core/site-info.ts';
import {
  editionOf,
  isWelcomeDue,
  opensWelcome,
  type WelcomeFacts,
  type WelcomeRecord,
} from '../core/welcome.ts';
import type { Clock, EnvironmentPort, TabsPort, WelcomeStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  settings: () => Promise<Settings>;
  store: WelcomeStore;
  tabs: Pick<TabsPort, 'openWelcome'>;
  environment: Pick<EnvironmentPort, 'nudgedSites'>;
  /** Whether the school's lists of people are here, and hold today. */
  hasLists: (today: string) => Promise<boolean>;
  catalogue: readonly SiteInfo[];
  clock: Clock;
  /** The toolbar button may say something else now. */
  changed: () => void;
};

/**
 * The welcome page (R5): what it has to say, and that somebody has read it. The date and the policy's version stay on this
 * device; the school is told nothing.
 */
export function createWelcomeService(ports: Ports) {
  const { settings, store, catalogue, clock } = ports;
  const serial = createSerial();

  const today = ({ access }: Settings): string => dateAt(clock.now(), access.timetable.timeZone);

  const read = async (): Promise<WelcomeRecord> => (await serial(store.readWelcome)) ?? {};

  async function facts(): Promise<WelcomeFacts> {
    const held = await settings();
    const record = await read();
    const ids = ports.environment.nudgedSites();
    const { origin, access, nudges, monitoringUrl } = held;
    return {
      ...editionOf(held),
      origin,
      due: isWelcomeDue(record, editionOf(held)),
      enforcement: enforcementOf(access),
      synced: access.syncMinutes === true,
      keepWeeks: access.keepWeeks,
      nudged: catalogue.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
      hasLists: await ports.hasLists(today(held)),
      ...present({
        acknowledged: record.acknowledged,
        policyUrl: nudges.policyUrl,
        monitoringUrl,
        dailyMinutes: access.dailyMinutes,
      }),
    };
  }

  async function acknowledge(): Promise<WelcomeFacts> {
    const held = await settings();
    await serial(async () => {
      const record = (await store.readWelcome()) ?? {};
      await store.writeWelcome({ ...record, acknowledged: { ...editionOf(held), on: today(held) } });
    });
    ports.changed();
    return facts();
  }

  /** For popup and button: without the disk there is nothing to say. */
  async function state(): Promise<'due' | undefined> {
    const record = await read().catch(() => undefined);
    return record !== undefined && isWelcomeDue(record, editionOf(await settings())) ? 'due' : undefined;
  }

  /** Opens the page where policy chooses that; where no window is there to open it in, at the next start. */
  const openIfChosen = (): Promise<void> =>
    serial(async () => {
      const held = await settings();
      const record = (await store.readWelcome()) ?? {};
      if (!opensWelcome(record, held)) return;
      // Written first: a worker that is ended in between opens nothing, rather than the same page twice.
      await store.writeWelcome({ ...record, opened: editionOf(held) });
      await ports.tabs.openWelcome().catch(async (error: unknown) => {
        await store.writeWelcome(record);
        throw error;
      });
    });

  /** `alone`: done while nothing else is. */
  return { facts, acknowledge, state, openIfChosen, alone: serial };
}

export type WelcomeService = ReturnType<typeof createWelcomeService>;
