/**
 * The day's composer pauses, which the worker counts. An act cannot wait for its answer, so one pause is claimed as
 * soon as something that calls for it is written, and kept until it is used.
 */
export type PauseClaims = {
  /** Something was written that calls for a pause. */
  prepare(): void;
  /** Whether a pause may be shown now. While the worker has not answered yet: yes. */
  available(): boolean;
  /** A pause is being shown. */
  spend(): void;
};

type Claim = 'none' | 'asked' | 'granted' | 'refused';

/** A refusal holds until the school's next day, which the page does not know: ask again now and then. */
const askAgainAfter = 15 * 60_000;

export function createPauseClaims(claim: () => Promise<boolean>, now: () => number): PauseClaims {
  let state: Claim = 'none';
  let refusedAt = 0;
  let spentEarly = false;

  function settle(granted: boolean): void {
    if (!granted) refusedAt = now();
    state = granted ? (spentEarly ? 'none' : 'granted') : 'refused';
    spentEarly = false;
  }

  function prepare(): void {
    const again = state === 'refused' && now() - refusedAt > askAgainAfter;
    if (state !== 'none' && !again) return;
    state = 'asked';
    claim().then(settle, () => {
      // An unreachable worker must not switch pauses off.
      state = 'none';
    });
  }

  return {
    prepare,
    available: () => state !== 'refused',
    spend() {
      if (state === 'none') prepare();
      if (state === 'asked') spentEarly = true;
      else if (state === 'granted') state = 'none';
    },
  };
}
