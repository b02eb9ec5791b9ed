import type { Engine } from '../../e2e/fixtures/identity.ts';
import type { Bench } from '../measure.ts';

/** What one case gave, in milliseconds. */
export type Counted = {
  /** How long somebody was really there, by the page's own clock or by when a process was stopped. */
  real: number;
  /** How much the ledger has grown by. */
  counted: number;
  /** How far it may be off. */
  bar: number;
};

/** One way in which time is lost or billed twice elsewhere, driven in a real browser. */
export type Case = {
  name: string;
  /** Which clock is set by hand, where one is; absent: all clocks are real. */
  injected?: string;
  /** Where it can be driven, if not in both. */
  only?: Engine;
  run: (bench: Bench, engine: Engine) => Promise<Counted>;
};

/**
 * What an hour may be off: a case is shorter and has the whole of it, for the beginning and the end of a stay do not
 * grow with its length. Not scaled to an hour either: some milliseconds at the ends would look like seconds.
 */
export const anHour = 1_000;

/** A process that is stopped may cost as much in addition. */
export const aTick = 1_000;

/** Whatever is killed may lose as much in addition. */
export const aKill = 15_000;
