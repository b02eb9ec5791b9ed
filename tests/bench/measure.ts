import type { RunningReplicas } from '../replicas/server/start-replicas.ts';

/** One line of the budget table of the design, measured. */
export type Row = {
  what: string;
  /** Where it was measured. */
  where: string;
  /** As the design says it. */
  budget: string;
  /** With Lanyard, in words and figures. */
  measured: string;
  /** Measured over allowed: 1 is just met. */
  share: number;
  /** The same figure of the same browser without Lanyard, in the same run; absent where there is no such thing. */
  compared?: { withLanyard: number; without: number; unit: string };
};

export type Bench = {
  /** Fewer and shorter runs, for a look while developing. */
  quick: boolean;
  replicas: RunningReplicas;
  /** Where chance comes in: the same seed gives the same run. */
  seed: number;
};

export type Measure = {
  name: string;
  /** How it was measured, for the reader of the figures. */
  how: string;
  run: (bench: Bench) => Promise<readonly Row[]>;
};

/** Measured over allowed, where nothing at all is allowed. */
export const shareOfNone = (measured: number): number => (measured === 0 ? 0 : Infinity);
