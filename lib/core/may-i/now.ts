import * as m from '../../language/made/messages.ts';
import { minutesLeft, moment } from '../time-words.ts';
import { timetableAt } from '../timetable-at.ts';
import type { Answer } from './answer.ts';
import { silent } from './by-policy.ts';
import type { MayIFacts } from './facts.ts';
import { withHours, withoutHours } from './hours.ts';
import type { Question } from './question.ts';

/** As in a sentence: `16:00`, `tomorrow at 08:45`. */
const clock = (at: number, { timetable }: MayIFacts, now: number): string =>
  moment(at, now, timetable.timeZone);

function whileClosed(facts: MayIFacts, now: number): Answer | undefined {
  const { access } = facts;
  if (access.state === 'open') return undefined;
  const { reason, reopensAt } = access;
  if (reason === 'pass-needed') return { verdict: 'ask', says: [m.mayIPass()] };
  if (facts.dailyMinutes === 0) return { verdict: 'no', says: [m.mayINoMinutes()] };
  if (reopensAt === undefined) return { verdict: 'no', says: [m.mayINowAlways()] };
  const until = clock(reopensAt, facts, now);
  const says = reason === 'allowance-used' ? m.mayINowUsed({ until }) : m.mayINowClosed({ until });
  return { verdict: 'no', says: [says] };
}

/** Nothing closes anything here: the hours of the policy are what the school asks. */
function withoutEnforcement(facts: MayIFacts, now: number): Answer {
  const { timetable, mode, dailyMinutes } = facts;
  if (mode === 'never') return { verdict: 'ask', says: [m.mayIPass(), m.mayINotKept()] };
  if (mode === 'hours' && dailyMinutes === 0)
    return { verdict: 'no', says: [m.mayINoMinutes(), m.mayINotKept()] };
  if (mode === 'open' || timetable.blocked.length === 0) return withoutHours(facts);
  const { closed, nextChange } = timetableAt(timetable, now);
  if (!closed) return { verdict: 'yes', says: [m.mayINowOutside()] };
  const says =
    nextChange === undefined ? m.mayINowAlways() : m.mayINowClosed({ until: clock(nextChange, facts, now) });
  return { verdict: 'no', says: [says, m.mayINotKept()] };
}

function whileOpen(facts: MayIFacts, now: number): Answer {
  const { access, dailyMinutes, mode, timetable } = facts;
  if (access.state === 'closed') return silent(facts);
  if (access.byPass && access.until !== undefined)
    return { verdict: 'yes', says: [m.mayINowByPass({ until: clock(access.until, facts, now) })] };
  if (mode === 'open' || (timetable.blocked.length === 0 && dailyMinutes === undefined))
    return withoutHours(facts);
  const until =
    access.until === undefined ? [] : [m.mayINowUntil({ until: clock(access.until, facts, now) })];
  const left =
    access.remaining === undefined ? [] : [m.mayINowLeft({ count: minutesLeft(access.remaining) })];
  return { verdict: 'yes', says: [m.mayINowOutside(), ...until, ...left] };
}

/** This device, this minute. */
export const now: Question = {
  id: 'now',
  group: 'time',
  title: () => m.mayINow(),
  finds: () => m.mayINowFinds(),
  answer: (facts, at) =>
    withHours(
      facts,
      facts.enforced ? (whileClosed(facts, at) ?? whileOpen(facts, at)) : withoutEnforcement(facts, at),
    ),
};
