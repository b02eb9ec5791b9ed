import {
  nextPassChange,
  passesKeptDays,
  type PassKey,
  type PassPlace,
  type PassVerdict,
  type StandingPass,
} from '../core/pass.ts';
import type { Settings } from '../core/settings.ts';
import type { Clock, KeptPass, PassStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  settings: () => Promise<Settings>;
  store: PassStore;
  /** `lib/passes`: what the signs of a pass are worth. Never rejects. */
  verify: (signs: string, place: PassPlace) => Promise<PassVerdict>;
  /** A new random code. */
  makeCode: () => string;
  clock: Clock;
};

const rememberedFor = passesKeptDays * 86_400_000;

/** Nobody holds more at a time; the oldest go first. */
const mostKept = 100;

const isOver = ({ endedAt }: KeptPass): boolean => endedAt !== undefined;

/** Passes that this browser was given, and its own code. Each is checked anew against the keys that policy holds. */
export function createPassService({ settings, store, verify, makeCode, clock }: Ports) {
  const serial = createSerial();
  let code: string | undefined;
  let kept: readonly KeptPass[] | undefined;
  /** What the kept passes are worth under some keys: a signature is checked once, not at each decision. */
  let checked:
    { keys: readonly PassKey[]; of: readonly KeptPass[]; standing: readonly StandingPass[] } | undefined;

  async function ownCode(): Promise<string> {
    code ??= await store.readCode().catch(() => undefined);
    if (code !== undefined) return code;
    code = makeCode();
    await store.writeCode(code).catch(() => undefined);
    return code;
  }

  /** A disk that does not answer has no passes: nothing is opened that cannot be shown. */
  async function read(): Promise<readonly KeptPass[]> {
    kept ??= await store.readPasses().then(
      (found = []) => found,
      () => undefined,
    );
    return kept ?? [];
  }

  async function keep(next: readonly KeptPass[]): Promise<void> {
    kept = next.slice(-mostKept);
    await store.writePasses(kept).catch(() => undefined);
  }

  async function place(now: number): Promise<PassPlace> {
    const { passKeys, access } = await settings();
    return { keys: passKeys, code: await ownCode(), now, timeZone: access.timetable.timeZone };
  }

  /** From when it was put in: a clock set back to before that does not lengthen it. */
  async function standingOf(pass: KeptPass): Promise<readonly StandingPass[]> {
    if (isOver(pass)) return [];
    const verdict = await verify(pass.signs, await place(pass.putInAt));
    if (verdict.kind !== 'valid' && verdict.kind !== 'not-yet') return [];
    const { from, until, sites, reason } = verdict.pass;
    const start = Math.max(from, pass.putInAt);
    return [{ start, end: until, sites, reason, keyName: verdict.keyName }];
  }

  /** All that hold under the policy's keys, those that are still to come among them. */
  const standing = (): Promise<readonly StandingPass[]> =>
    serial(async () => {
      const { passKeys: keys } = await settings();
      const of = await read();
      if (checked?.keys === keys && checked.of === of) return checked.standing;
      const all = (await Promise.all(of.map(standingOf))).flat();
      checked = { keys, of, standing: all };
      return all;
    });

  async function take(signs: string): Promise<PassVerdict> {
    const now = clock.now();
    const verdict = await verify(signs, await place(now));
    if (verdict.kind !== 'valid' && verdict.kind !== 'not-yet') return verdict;
    const all = await read();
    const same = all.find((pass) => pass.signs === signs);
    if (same !== undefined && isOver(same)) return { kind: 'replayed', pass: verdict.pass };
    if (same === undefined) await keep([...all, { signs, putInAt: now, until: verdict.pass.until }]);
    return verdict;
  }

  return {
    code: (): Promise<string> => serial(ownCode),
    standing,
    /** Looks at a pass that somebody put in, and keeps it where it opens something now or later. */
    present: (signs: string): Promise<PassVerdict> => serial(() => take(signs)),
    /** When a pass begins or ends after an instant; undefined where none does. */
    nextChange: async (after: number): Promise<number | undefined> => nextPassChange(await standing(), after),
    /** Notes which have ended, and forgets those that ended long ago. */
    tidy: (): Promise<void> =>
      serial(async () => {
        const now = clock.now();
        const all = await read();
        const next = all
          .filter(({ endedAt = now }) => now - endedAt < rememberedFor)
          .map((pass) => (isOver(pass) || now < pass.until ? pass : { ...pass, endedAt: now }));
        const isSame = next.length === all.length && next.every((pass, index) => pass === all[index]);
        if (!isSame) await keep(next);
      }),
  };
}

export type PassService = ReturnType<typeof createPassService>;
