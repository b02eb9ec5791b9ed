/** The device's clock. Nothing else in Lanyard reads it. */
export const systemClock = { now: (): number => Date.now() };

/** 128 random bits, base64url: a salt nobody can guess. */
export function randomSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
