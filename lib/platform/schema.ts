import type { DBSchema } from 'idb';

import type { AnswerRow, AnswerSubject } from '../core/answer-groups.ts';
import type { CheckUpMode } from '../core/check-up/topics.ts';
import type { CheckUpRecord } from '../core/check-up/records.ts';
import type { Interval } from '../core/intervals.ts';

/** What is kept on the device's own disk: out of reach of pages and content scripts. */
export interface LanyardSchema extends DBSchema {
  /** One row, `last`: the last good policy. Its shape is known to lib/policy alone. */
  lastPolicy: { key: string; value: unknown };
  /** Presence by calendar date, kept until the end of the next day. */
  intervals: { key: string; value: { date: string; bySite: Record<string, readonly Interval[]> } };
  /** Milliseconds by calendar date and site. */
  days: { key: string; value: { date: string; bySite: Record<string, number> } };
  /** Nudges by week, keyed by its Monday. */
  nudges: {
    key: string;
    value: { monday: string; totals: Record<string, { shown: number; heeded: number }> };
  };
  /** Digests answered for, by site and subject. */
  answers: { key: [site: string, about: AnswerSubject, digest: string]; value: AnswerRow };
  /** What was ticked in the privacy check-up: states and dates. */
  checkUp: { key: [mode: CheckUpMode, item: string]; value: CheckUpRecord };
  /**
   * Single values of this device: the salt, today's pauses, its code and passes, the user's own list and settings, minutes on all
   * devices, the welcome page read.
   */
  device: { key: string; value: unknown };
}
