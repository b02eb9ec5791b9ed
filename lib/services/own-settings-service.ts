import { noOwnSettings, type OwnFile, type OwnSettings, type SchoolNames } from '../core/own-settings.ts';
import { type QuietLength, withoutQuiet, withQuiet } from '../core/quiet.ts';
import { without } from '../core/without.ts';
import type { Clock, OwnSettingsStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Read = { own: OwnSettings; damaged: boolean };

type Ports = {
  store: OwnSettingsStore;
  /** What was kept, as far as it can be read. Never throws. */
  read: (raw: unknown) => Read;
  clock: Clock;
  /** Something holds now that did not before. */
  changed: () => void;
};

const nothing: Read = { own: noOwnSettings, damaged: false };

/**
 * What a member of staff has set in this browser: the worker alone writes it. Without the disk nothing of it holds; a
 * change that cannot be written down is told to whoever asks for it.
 */
export function createOwnSettingsService({ store, read, clock, changed }: Ports) {
  const serial = createSerial();
  let kept: Read | undefined;

  const load = async (): Promise<Read> => (kept ??= read(await store.readOwn()));

  /** Gives what was there before. */
  const edit = (change: (own: OwnSettings) => OwnSettings): Promise<OwnSettings> =>
    serial(async () => {
      const { own: before } = await load();
      const own = change(before);
      await store.writeOwn(own);
      kept = { own, damaged: false };
      changed();
      return before;
    });

  return {
    /** Never rejects. */
    current: async (): Promise<OwnSettings> => (await serial(load).catch(() => nothing)).own,

    /** Rejects where the disk does not answer. */
    read: (): Promise<Read> => serial(load),

    setNames: ({ names, aliases }: SchoolNames) =>
      edit((own) => ({ ...own, schoolNames: names, schoolAliases: aliases })),

    /** `undefined` removes it. */
    setFile: (file: OwnFile | undefined) =>
      edit((own) => (file === undefined ? without(own, 'file') : { ...own, file })),

    /** `undefined`: as the browser. */
    setLanguage: (language: string | undefined) =>
      edit((own) => (language === undefined ? without(own, 'language') : { ...own, language })),

    rest: (length: QuietLength, siteId: string | undefined) =>
      edit((own) => ({ ...own, quiet: withQuiet(own.quiet, length, siteId, clock.now()) })),

    endRest: (siteId: string | undefined) =>
      edit((own) => ({ ...own, quiet: withoutQuiet(own.quiet, siteId) })),

    /** While all that is kept is deleted: a change that has begun is done before, and what was known is not known after. */
    forgetWhile: <T>(remove: () => Promise<T>): Promise<T> =>
      serial(async () => {
        const removed = await remove();
        kept = nothing;
        return removed;
      }),
  };
}

export type OwnSettingsService = ReturnType<typeof createOwnSettingsService>;
