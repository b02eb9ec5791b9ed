import { now } from '../clock/device-clock.ts';

/** The device's clock, as the worker's use cases take it, and one beside it that goes on whatever that is set to. */
export const systemClock = { now, elapsed: () => performance.now() };

/** 128 random bits, base64url: a salt nobody can guess. */
export function randomSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
