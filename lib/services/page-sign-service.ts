import type { DatedSigns, PageSign } from '../core/site-health.ts';
import type { PageSignStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  store: PageSignStore;
  /** The date in the school's zone, `YYYY-MM-DD`. */
  today: () => Promise<string>;
};

/** Whether the pages of each site are as Lanyard expects, and since when not; nothing of who, what or which page. */
export function createPageSignService({ store, today }: Ports) {
  const serial = createSerial();
  // What cannot be read was not seen, and what cannot be kept is told by the next page.
  const read = (siteIds: readonly string[]): Promise<readonly DatedSigns[]> =>
    store.read(siteIds).catch(() => []);

  return {
    /** By site, in the same order; nothing at all where they cannot be read. */
    read,
    note: (siteId: string, sign: PageSign): Promise<void> =>
      serial(async () => {
        const [[signs = {}], on] = [await read([siteId]), await today()];
        if (signs[sign] !== on) await store.write(siteId, { ...signs, [sign]: on }).catch(() => undefined);
      }),
  };
}

export type PageSignService = ReturnType<typeof createPageSignService>;
