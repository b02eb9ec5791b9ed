import type { Interval } from './intervals.ts';

/**
 * A signed, time-limited permission of the senior leadership team (T3, T5). Instants are milliseconds since the Unix
 * epoch, on whole minutes.
 */
export type Pass = {
  /** The browser it is for, by its code: nine signs without hyphens. */
  code: string;
  /** Ids of the sites it opens; at least one. */
  sites: readonly string[];
  from: number;
  /** Not included. */
  until: number;
  reason: string;
  madeAt: number;
  /** Which public key it is checked against, as eight hexadecimal digits. */
  keyId: string;
};

/** A public key of the policy: whose it is, and 32 bytes in standard base64. */
export type PassKey = { name: string; key: string };

/** Where the text of a pass is looked at, and when. */
export type PassPlace = {
  keys: readonly PassKey[];
  /** This browser's code. */
  code: string;
  now: number;
  /** The school's zone (IANA name): what day it is there. */
  timeZone: string;
};

/**
 * What a pass is worth here and now. `valid` and `not-yet` are kept; nothing else is.
 *
 * - `wrong`: the text is no pass; `damaged`: it was one, but signs are missing or changed.
 * - `newer`: a later version of Lanyard made it.
 * - `forged`: its signature is not of the key it names. `unknown-key`: policy names no such key (any more).
 * - `other-browser`: it is for the code `forCode`. `expired`: it ended earlier today.
 * - `replayed`: it was for another day, or this browser has seen it end already (a clock was set back).
 */
export type PassVerdict =
  | { kind: 'valid' | 'not-yet'; pass: Pass; keyName: string }
  | { kind: 'expired' | 'replayed'; pass: Pass }
  | { kind: 'other-browser'; forCode: string }
  | { kind: 'wrong' | 'damaged' | 'newer' | 'forged' | 'unknown-key' };

/** A pass that this browser has taken: the instants at which it opens its sites. */
export type StandingPass = Interval & { sites: readonly string[]; keyName: string; reason: string };

/** The longest that one pass may open anything. */
export const longestPassDays = 31;

/** How long a pass is remembered after its end, so that it opens nothing again under a clock that was set back. */
export const passesKeptDays = 35;

/** The shortest passphrase for a copy of a key, in characters. */
export const shortestPassphrase = 14;

/** The longest reason, in characters. */
export const longestReason = 120;

/** The instants at which some passes open a site; they may overlap. */
export const windowsOf = (passes: readonly StandingPass[], siteId: string): readonly Interval[] =>
  passes.filter(({ sites }) => sites.includes(siteId)).map(({ start, end }) => ({ start, end }));

/** When a pass next begins or ends; undefined where none will. */
export function nextPassChange(passes: readonly StandingPass[], now: number): number | undefined {
  const edges = passes.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > now);
  return edges.length === 0 ? undefined : Math.min(...edges);
}
