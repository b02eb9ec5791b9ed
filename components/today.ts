import type { ClosedReason } from '../lib/core/access.ts';
import type { Overview } from '../lib/core/overview.ts';
import { isToday, minutesLeft, minutesUsed, moment } from '../lib/core/time-words.ts';
import * as m from '../lib/language/made/messages.ts';
import { leftInWords, list, usedInWords } from './format.ts';

const MINUTE = 60_000;

/** What the ring and the words beside it say of today. */
export type TodayView = {
  title: string;
  lines: readonly string[];
  ring: { part: number; whole: number; figure: string; unit: string; tone: 'open' | 'rest' };
};

type Closed = Extract<Overview['access'], { state: 'closed' }>;

type Facts = Pick<Overview, 'access' | 'usedToday' | 'allowance' | 'devices' | 'timeZone' | 'passes'>;

/** Undefined without an allowance, and with one of no minutes: of those nothing is ever left, or used up. */
const leftOf = ({ access, allowance = 0, usedToday }: Facts): number | undefined => {
  if (access.state === 'open' && access.remaining !== undefined) return access.remaining;
  return allowance === 0 ? undefined : Math.max(0, allowance - usedToday);
};

const isBit = (left: number): boolean => left > 0 && minutesLeft(left) === 0;

/**
 * Milliseconds used, so that it and what is said to be left add up to the allowance: what is left is rounded down, so this
 * is rounded up.
 */
function besideLeft(facts: Facts, allowance: number): number {
  const { usedToday } = facts;
  const left = leftOf(facts) ?? 0;
  if (left <= 0 || minutesUsed(usedToday) === 0) return usedToday;
  return allowance - Math.max(1, minutesLeft(left)) * MINUTE;
}

/** Minutes that no hour of today is left for: they end at midnight, and nobody is promised them. */
const isLost = ({ access, timeZone }: Facts, now: number): boolean =>
  access.state === 'closed' && !isToday(access.reopensAt, now, timeZone);

function ringOf(facts: Facts, now: number): TodayView['ring'] {
  const tone = facts.access.state === 'open' ? 'open' : 'rest';
  const left = leftOf(facts);
  if (left === undefined || facts.allowance === undefined || (left > 0 && isLost(facts, now))) {
    return { part: 0, whole: 1, figure: String(minutesUsed(facts.usedToday)), unit: m.todayMinToday(), tone };
  }
  const minutes = isBit(left) ? m.commonUnder({ amount: '1' }) : String(minutesLeft(left));
  return { part: left, whole: facts.allowance, figure: minutes, unit: m.todayMinLeft(), tone };
}

function leftTitle(left: number): string {
  if (left <= 0) return m.todayLeftNone();
  return isBit(left) ? m.todayLeftBit() : m.todayLeft({ time: leftInWords(left) });
}

/** The figures below are those of this device alone. */
const deviceLines = ({ devices: count = 0 }: Facts): readonly string[] =>
  count > 1 ? [m.todayDevices({ count })] : [];

function openLines(facts: Facts, now: number): readonly string[] {
  const { access, allowance = 0, usedToday, timeZone } = facts;
  const used =
    allowance === 0
      ? m.todayYouUsed({ time: usedInWords(usedToday) })
      : m.todayYouUsedOf({
          time: usedInWords(besideLeft(facts, allowance)),
          all: usedInWords(allowance),
        });
  const until = access.state === 'open' ? access.until : undefined;
  const open = until === undefined ? [] : [m.todayOpenUntil({ when: moment(until, now, timeZone) })];
  return [used, ...deviceLines(facts), ...open];
}

/** `X is open until 12:30, with a pass.` */
const passLines = ({ passes, timeZone }: Facts, now: number): readonly string[] =>
  passes.map(({ sites, until }) =>
    m.todayByPass({ count: sites.length, sites: list(sites), when: moment(until, now, timeZone) }),
  );

const laterLine = (left: number): string =>
  isBit(left) ? m.todayLeftForLaterBit() : m.todayLeftForLater({ time: leftInWords(left) });

function closedLines(facts: Facts, reason: ClosedReason, now: number): readonly string[] {
  if (facts.allowance === 0) return [m.todayNoMinutes()];
  if (reason === 'pass-needed') return [m.todayNeedsPass()];
  if (reason === 'allowance-used') return [m.todayUsed(), ...deviceLines(facts)];
  const left = leftOf(facts) ?? 0;
  return [m.todayHours(), ...(left > 0 && !isLost(facts, now) ? [laterLine(left)] : [])];
}

const closedView = (facts: Facts, { reason, reopensAt }: Closed, now: number): Omit<TodayView, 'ring'> => ({
  title:
    reopensAt === undefined
      ? m.todayClosed()
      : m.todayClosedUntil({ when: moment(reopensAt, now, facts.timeZone) }),
  lines: [...passLines(facts, now), ...closedLines(facts, reason, now)],
});

/** The ring and its words, from the overview. */
export function todayView(facts: Facts, now: number): TodayView {
  const { access } = facts;
  const ring = ringOf(facts, now);
  if (access.state === 'closed') return { ...closedView(facts, access, now), ring };
  const left = leftOf(facts);
  const title = left === undefined ? m.todayOpen() : leftTitle(left);
  return { title, lines: [...openLines(facts, now), ...passLines(facts, now)], ring };
}
