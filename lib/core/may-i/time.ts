import * as m from '../../language/made/messages.ts';
import { languageTag } from '../../language/language.ts';
import { blockedHoursOn } from '../blocked-hours-on.ts';
import { present } from '../present.ts';
import { dateAt } from '../school-day.ts';
import { clockTime } from '../time-words.ts';
import type { Answer } from './answer.ts';
import { ownOr, silent, whom } from './by-policy.ts';
import { citedForQuestion } from './cited.ts';
import type { MayIFacts } from './facts.ts';
import { withHours, withoutHours } from './hours.ts';
import { isClosedAt, nextSchoolDate, openAtLunch, type OpenStretch } from './lunch-hours.ts';
import type { Question } from './question.ts';

/** Minutes of the day: an evening at home. */
const evening = 20 * 60;

/** Hours that nobody keeps here are the school's all the same. */
const notKept = ({ enforced }: MayIFacts): readonly string[] => (enforced ? [] : [m.mayINotKept()]);

const allowance = ({ dailyMinutes }: MayIFacts): readonly string[] =>
  dailyMinutes === undefined ? [] : [m.mayIAllowance({ count: dailyMinutes })];

const stretch = ({ from, to }: OpenStretch, timeZone: string): string =>
  m.mayIFromTo({ from: clockTime(from, timeZone), to: clockTime(to, timeZone) });

const list = (items: readonly string[]): string => new Intl.ListFormat(languageTag()).format(items);

type Hours = { facts: MayIFacts; date: string; today: string };

/** What is true of a school day, and that today is none. */
const onDays = ({ date, today }: Hours, ...says: readonly string[]): readonly string[] =>
  date === today ? says : [...says, m.mayINoHoursToday()];

function duringLunch(hours: Hours): Answer {
  const { facts, date } = hours;
  const open = openAtLunch(facts.timetable, date);
  const blocked = blockedHoursOn(date, facts.timetable) ?? '';
  if (open === 'all')
    return {
      verdict: 'yes',
      says: [...onDays(hours, m.mayILunchOpen({ hours: blocked })), ...allowance(facts)],
    };
  if (open.length === 0)
    return {
      verdict: 'no',
      says: [...onDays(hours, m.mayILunchClosed({ hours: blocked })), ...notKept(facts)],
    };
  const times = list(open.map((one) => stretch(one, facts.timetable.timeZone)));
  return { verdict: 'yes', says: [...onDays(hours, m.mayILunchWindows({ times })), ...allowance(facts)] };
}

function inTheEvening(hours: Hours): Answer {
  const { facts, date } = hours;
  if (isClosedAt(facts.timetable, date, evening))
    return { verdict: 'no', says: [m.mayIEveningClosed(), ...notKept(facts)] };
  return { verdict: 'yes', says: [m.mayIEveningOpen(), ...allowance(facts)] };
}

/** What the policy's hours say, where it has any; a device on which it closes everything asks for a pass. */
const byHours =
  (id: string, answer: (hours: Hours) => Answer): Question['answer'] =>
  (facts, now) => {
    if (facts.mode === 'never')
      return withHours(facts, { verdict: 'ask', says: [m.mayIPass(), ...notKept(facts)] });
    const date = facts.mode === 'open' ? undefined : nextSchoolDate(facts.timetable, now);
    if (date !== undefined && facts.dailyMinutes !== 0)
      return withHours(facts, answer({ facts, date, today: dateAt(now, facts.timetable.timeZone) }));
    if (facts.dailyMinutes === 0 && facts.mode === 'hours')
      return withHours(facts, { verdict: 'no', says: [m.mayINoMinutes(), ...notKept(facts)] });
    if (facts.dailyMinutes !== undefined && facts.mode === 'hours')
      return withHours(facts, { verdict: 'yes', says: [...allowance(facts), ...notKept(facts)] });
    return ownOr(id, withoutHours)(facts, now);
  };

export const lunch: Question = {
  id: 'lunch',
  group: 'time',
  title: () => m.mayILunch(),
  finds: () => m.mayILunchFinds(),
  answer: byHours('lunch', duringLunch),
};

export const atHome: Question = {
  id: 'at-home',
  group: 'time',
  title: () => m.mayIAtHome(),
  finds: () => m.mayIAtHomeFinds(),
  answer: byHours('at-home', inTheEvening),
};

/** Hours and passes have no say on a phone of one's own (T4). */
export const ownPhone: Question = {
  id: 'own-phone',
  group: 'time',
  title: () => m.mayIOwnPhone(),
  finds: () => m.mayIOwnPhoneFinds(),
  answer: ownOr('own-phone', (facts) => silent(facts, m.mayIOwnPhoneAnswer())),
};

/** Whoever is in doubt asks: three documents of five say so, and none would mind (R6). */
export const doubt: Question = {
  id: 'doubt',
  group: 'people',
  title: () => m.mayIDoubt(),
  finds: () => m.mayIDoubtFinds(),
  answer: (facts) => ({
    verdict: 'ask',
    says: [m.mayIDoubtAnswer({ whom: whom(facts) })],
    ...present({ cited: facts.clauses[citedForQuestion('doubt')] }),
  }),
};
