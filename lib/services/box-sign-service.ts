import type { BoxSign } from '../core/site-health.ts';
import type { BoxSignStore } from './ports.ts';
import { createSerial } from './serial.ts';

/** Whether boxes that people write in are known, by site; nothing of who, when or what. */
export function createBoxSignService({ store }: { store: BoxSignStore }) {
  const serial = createSerial();
  // What cannot be read was not seen, and what cannot be kept is told by the next page.
  const read = (siteId: string): Promise<readonly BoxSign[]> => store.read(siteId).catch(() => []);

  return {
    read,
    note: (siteId: string, sign: BoxSign): Promise<void> =>
      serial(async () => {
        const signs = await read(siteId);
        if (!signs.includes(sign)) await store.write(siteId, [...signs, sign]).catch(() => undefined);
      }),
  };
}

export type BoxSignService = ReturnType<typeof createBoxSignService>;
