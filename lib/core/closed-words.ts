import type { AccessDecision } from './access.ts';
import type { Contacts } from './settings.ts';
import { countdown, minutesLeft, minutesUsed, moment, spokenMinutes } from './time-words.ts';

type Closed = Extract<AccessDecision, { state: 'closed' }>;

/** What is known where a site is closed; a cover knows less than the page shown instead of a site. */
export type ClosedFacts = {
  decision: Closed;
  /** The school's zone (IANA name). */
  timeZone?: string;
  contacts?: Pick<Contacts, 'head' | 'it'>;
  /** Milliseconds a day. */
  allowance?: number;
  usedToday?: number;
  /** Today's blocked hours as policy writes them, such as `08:45-16:00`. */
  hours?: string;
};

/** The same words on the page shown instead of a site and on the cover over an open one. No site is named. */
export type ClosedWords = {
  title: string;
  why: string;
  /** When it opens, and how long that is; absent where nobody can say. */
  when?: string;
  ask: string;
};

const NO_SAY = 'On your own phone this page has no say.';

function titleOf({ decision: { reason, reopensAt }, timeZone }: ClosedFacts, now: number): string {
  if (reason === 'allowance-used') return "That was today's time";
  if (reopensAt === undefined) return 'Closed on school devices';
  return `Closed until ${moment(reopensAt, now, timeZone)}`;
}

function whyOf(
  { decision: { reason, reopensAt }, allowance, hours, timeZone }: ClosedFacts,
  now: number,
): string {
  switch (reason) {
    case 'allowance-used': {
      const time = allowance === undefined ? 'a set time' : spokenMinutes(minutesUsed(allowance));
      return `Your school's policy gives social sites ${time} a day. ${NO_SAY}`;
    }
    case 'pass-needed':
      return `Your school's policy opens social sites with a pass from the senior leadership team. ${NO_SAY}`;
    case 'blocked-hours': {
      const until = reopensAt === undefined ? 'for now' : `until ${moment(reopensAt, now, timeZone)}`;
      return `Your school's policy closes social sites ${hours ?? until}. ${NO_SAY}`;
    }
  }
}

function whenOf({ decision: { reason, reopensAt }, timeZone }: ClosedFacts, now: number): string | undefined {
  if (reopensAt === undefined) return undefined;
  const left = countdown(reopensAt - now);
  // The title says the hour already, save where today's time is the reason.
  return reason === 'allowance-used'
    ? `Opens ${left}, ${moment(reopensAt, now, timeZone)}.`
    : `Opens ${left}.`;
}

/**
 * What is left of today's allowance; undefined where there is none or it is the reason. Only the page shown instead of
 * a site says it: on the cover nobody starts anything new.
 */
export function leftForLater({
  decision: { reason },
  allowance,
  usedToday,
}: ClosedFacts): string | undefined {
  if (allowance === undefined || usedToday === undefined || reason !== 'blocked-hours') return undefined;
  const left = minutesLeft(allowance - usedToday);
  return left === 0
    ? "Today's minutes are all used."
    : `${capital(spokenMinutes(left))} of today's time ${left === 1 ? 'is' : 'are'} left for later.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function askOf({ contacts }: ClosedFacts): string {
  const head = contacts?.head ?? 'your headteacher';
  const it = contacts?.it ?? "whoever looks after the school's laptops";
  return `Questions about the times: ${head}. If this page seems wrong: ${it}.`;
}

/** Says why a site is closed, until when, and whom to ask. Never a telling-off. */
export function closedWords(facts: ClosedFacts, now: number): ClosedWords {
  const when = whenOf(facts, now);
  return {
    title: titleOf(facts, now),
    why: whyOf(facts, now),
    ask: askOf(facts),
    ...(when !== undefined && { when }),
  };
}
