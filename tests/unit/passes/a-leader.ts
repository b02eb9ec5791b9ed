import type { PassPlace } from '../../../lib/core/pass.ts';
import { makeCode } from '../../../lib/passes/code.ts';
import { lockKey, makeKey, type OwnKey } from '../../../lib/passes/keys.ts';
import { makePass } from '../../../lib/passes/make-pass.ts';
import { passIn } from '../../../lib/passes/pass-text.ts';
import type { NewPass } from '../../../lib/passes/request.ts';
import { verifyPass } from '../../../lib/passes/verify.ts';

export const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const counting = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, index) => index + 20);

/** A browser's code, the same in each run. */
export const ownCode = makeCode(counting);

export const noon = at('2026-11-23T12:00:00Z');

/** For an hour of a Monday, made in the morning. */
export const lunch: NewPass = {
  code: ownCode,
  sites: ['facebook', 'x'],
  from: at('2026-11-23T11:30:00Z'),
  until: at('2026-11-23T12:30:00Z'),
  reason: 'Ofsted’s page for our open day',
  madeAt: at('2026-11-23T08:00:00Z'),
};

export async function aLeader(name = 'Head 2026'): Promise<OwnKey> {
  const { publicKey, pkcs8 } = await makeKey();
  return { name, publicKey, privateKey: await lockKey(pkcs8) };
}

export const placeOf = (leaders: readonly OwnKey[], change: Partial<PassPlace> = {}): PassPlace => ({
  keys: leaders.map(({ name, publicKey }) => ({ name, key: publicKey })),
  code: ownCode,
  now: noon,
  timeZone: 'Europe/London',
  ...change,
});

/** As the page and the worker do it together. */
export async function verdictOf(pasted: string, place: PassPlace) {
  const signs = passIn(pasted);
  return signs === undefined ? ({ kind: 'wrong' } as const) : verifyPass(signs, place);
}

export const passOf = (leader: OwnKey, change: Partial<NewPass> = {}): Promise<string> =>
  makePass({ ...lunch, ...change }, leader);
