import { clockKey } from '../../../scripts/build/demo/school-morning.ts';
import type { Lanyard } from '../../e2e/fixtures/lanyard.ts';

type Local = {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (values: object) => Promise<void>;
};
declare const chrome: { storage: { local: Local } };

/** How the clock is set, for the table. */
export const injected = 'the clock of the demonstration build';

/** Sets the clock of worker and pages to an instant (ISO 8601); it goes on from there. */
export const setClock = (lanyard: Lanyard, instant: string): Promise<void> =>
  lanyard.evaluate(
    async ([key, at]) => {
      await chrome.storage.local.set({ [key]: at - Date.now() });
    },
    [clockKey, Temporal.Instant.from(instant).epochMilliseconds] as const,
  );

/** Moves it by so much, in ms. */
export const moveClock = (lanyard: Lanyard, by: number): Promise<void> =>
  lanyard.evaluate(
    async ([key, ms]) => {
      const { local } = chrome.storage;
      await local.set({ [key]: Number((await local.get(key))[key]) + ms });
    },
    [clockKey, by] as const,
  );
