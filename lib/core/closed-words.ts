import * as m from '../language/made/messages.ts';
import type { AccessDecision } from './access.ts';
import type { Contacts } from './settings.ts';
import { duration, isToday, minutesLeft, moment, spokenMinutes } from './time-words.ts';

type Closed = Extract<AccessDecision, { state: 'closed' }>;

/** What is known where a site is closed; a cover knows less than the page shown instead of a site. */
export type ClosedFacts = {
  decision: Closed;
  /** The school's zone (IANA name). */
  timeZone: string;
  contacts?: Pick<Contacts, 'head' | 'it'>;
  /** Milliseconds a day. */
  allowance?: number;
  usedToday?: number;
  /** Today's blocked hours as policy writes them, such as `08:45-16:00`. */
  hours?: string;
  /** Lunch lies in them, and no open window does. */
  lunchToo?: true;
};

/** The same words on the page shown instead of a site and on the cover over an open one. No site is named. */
export type ClosedWords = {
  title: string;
  why: string;
  /** When it opens, and how long that is; absent where nobody can say. */
  when: string | undefined;
  /** The same to the second; absent where the words alone say when. */
  clock: string | undefined;
  ask: string;
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Beyond this nobody watches a clock: the words alone say when. */
const CLOCK_BELOW = 12 * 60 * MINUTE;

function titleOf({ decision: { reason, reopensAt }, timeZone, allowance }: ClosedFacts, now: number): string {
  // Nobody used the minutes of a day that has none.
  if (reason === 'allowance-used' && allowance !== 0) return m.closedUsed();
  return reopensAt === undefined
    ? m.closedOnDevices()
    : m.closedUntil({ when: moment(reopensAt, now, timeZone) });
}

function whyOf({ decision: { reason }, allowance, hours, lunchToo }: ClosedFacts): string {
  if (reason === 'pass-needed') return m.closedWhyPass();
  if (allowance === 0 || (reason === 'allowance-used' && allowance !== undefined))
    return m.closedWhyAllowance({ time: spokenMinutes(allowance / MINUTE) });
  if (reason === 'allowance-used' || hours === undefined) return m.closedWhyNow();
  return lunchToo ? m.closedWhyHoursLunch({ hours }) : m.closedWhyHours({ hours });
}

function whenOf({ decision: { reason, reopensAt }, timeZone }: ClosedFacts, now: number): string | undefined {
  if (reopensAt === undefined) return undefined;
  // The title says the hour already, save where today's time is the reason.
  return reason === 'allowance-used'
    ? m.closedUntil({ when: moment(reopensAt, now, timeZone) })
    : m.closedOpensIn({ time: spokenMinutes(Math.max(1, Math.ceil((reopensAt - now) / MINUTE))) });
}

/**
 * What of today's allowance waits for later today, or that it is used; undefined where neither is so, and where it is the
 * reason. The worker says it for the cover, whose own script must stay small.
 */
export function leftForLater(facts: ClosedFacts, now: number): string | undefined {
  const { decision, allowance = 0, usedToday } = facts;
  if (allowance === 0 || usedToday === undefined || decision.reason !== 'blocked-hours') return undefined;
  const left = allowance - usedToday;
  if (left <= 0) return m.closedAllUsed();
  if (!isToday(decision.reopensAt, now, facts.timeZone)) return undefined;
  const count = minutesLeft(left);
  return count === 0 ? m.closedLeftBit() : m.closedLeft({ count, time: spokenMinutes(count) });
}

/** How long until it opens, in ms, where a clock counts that. */
function clockedTime({ reopensAt = Infinity }: Closed, now: number): number | undefined {
  const left = reopensAt - now;
  return left > 0 && left < CLOCK_BELOW ? left : undefined;
}

/**
 * A clock that counts down to the opening, to the second: `1:29:42`, `09:05`. Undefined where it is too far off, where
 * nobody knows, and once it has come.
 */
function openingClock(decision: Closed, now: number): string | undefined {
  const left = clockedTime(decision, now);
  if (left === undefined) return undefined;
  return duration(Math.ceil(left / SECOND), { style: 'digital', hoursDisplay: 'auto' });
}

/**
 * For how long, in ms, what is said holds: a clock counts seconds, words alone minutes. The clock shows its next figure
 * when its second is full, however late the last one came.
 */
export function wordsHoldFor(decision: Closed, now: number): number {
  const left = clockedTime(decision, now);
  return left === undefined ? MINUTE : left % SECOND || SECOND;
}

/** Says why a site is closed, until when, and whom to ask. Never a telling-off. */
export function closedWords(facts: ClosedFacts, now: number): ClosedWords {
  const { head = m.closedAskHead(), it = m.closedAskIt() } = facts.contacts ?? {};
  return {
    title: titleOf(facts, now),
    why: `${whyOf(facts)} ${m.closedNoSay()}`,
    when: whenOf(facts, now),
    clock: openingClock(facts.decision, now),
    ask: m.closedAsk({ head, it }),
  };
}
