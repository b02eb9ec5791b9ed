/** A clock that stands still until it is moved. */
export function createHandClock(start: string) {
  let at = Temporal.Instant.from(start).epochMilliseconds;
  let elapsed = 0;
  return {
    now: (): number => at,
    elapsed: (): number => elapsed,
    /** Somebody sets it; no time goes by. */
    set: (text: string): void => void (at = Temporal.Instant.from(text).epochMilliseconds),
    pass: (ms: number): void => {
      at += ms;
      elapsed += ms;
    },
  };
}
