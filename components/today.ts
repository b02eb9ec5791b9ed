import type { Overview } from '../lib/core/overview.ts';
import { minutesLeft, minutesUsed, moment } from '../lib/core/time-words.ts';
import { leftInWords, list, usedInWords } from './format.ts';

/** What the ring and the words beside it say of today. */
export type TodayView = {
  title: string;
  lines: readonly string[];
  ring: { part: number; whole: number; figure: string; unit: string; tone: 'open' | 'rest' };
};

type Facts = Pick<Overview, 'access' | 'usedToday' | 'allowance' | 'devices' | 'timeZone' | 'passes'>;

const WHY: Record<'blocked-hours' | 'allowance-used' | 'pass-needed', string> = {
  'blocked-hours': "These are your school's hours.",
  'allowance-used': "Today's time is used.",
  'pass-needed': 'It opens with a pass from the senior leadership team.',
};

const leftOf = ({ access, allowance, usedToday }: Facts): number | undefined => {
  if (access.state === 'open' && access.remaining !== undefined) return access.remaining;
  return allowance === undefined ? undefined : Math.max(0, allowance - usedToday);
};

function ringOf(facts: Facts): TodayView['ring'] {
  const tone = facts.access.state === 'open' ? 'open' : 'rest';
  const left = leftOf(facts);
  if (left === undefined || facts.allowance === undefined) {
    return { part: 0, whole: 1, figure: String(minutesUsed(facts.usedToday)), unit: 'min today', tone };
  }
  const minutes = left > 0 && minutesLeft(left) === 0 ? '<1' : String(minutesLeft(left));
  return { part: left, whole: facts.allowance, figure: minutes, unit: 'min left', tone };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The figures below are those of this device alone. */
const deviceLines = ({ devices = 0 }: Facts): readonly string[] =>
  devices > 1 ? [`That is on ${devices} devices together. The week below is this one’s.`] : [];

function openLines(facts: Facts, now: number): readonly string[] {
  const { access, allowance, usedToday, timeZone } = facts;
  const used = `You have used ${usedInWords(usedToday)}${allowance === undefined ? ' today' : ` of ${usedInWords(allowance)}`}.`;
  const until = access.state === 'open' ? access.until : undefined;
  const open = until === undefined ? [] : [`Open until ${moment(until, now, timeZone)}.`];
  return [used, ...deviceLines(facts), ...open];
}

/** `X is open until 12:30, with a pass.` */
const passLines = ({ passes, timeZone }: Facts, now: number): readonly string[] =>
  passes.map(
    ({ sites, until }) =>
      `${list(sites)} ${sites.length === 1 ? 'is' : 'are'} open until ${moment(until, now, timeZone)}, with a pass.`,
  );

/** The ring and its words, from the overview. */
export function todayView(facts: Facts, now: number): TodayView {
  const { access, timeZone } = facts;
  const left = leftOf(facts);
  const ring = ringOf(facts);
  if (access.state === 'closed') {
    const title =
      access.reopensAt === undefined
        ? 'Closed now'
        : `Closed until ${moment(access.reopensAt, now, timeZone)}`;
    const rest =
      left !== undefined && left > 0 && access.reason === 'blocked-hours'
        ? [`${capital(leftInWords(left))} of today left for later.`]
        : [];
    const devices = access.reason === 'allowance-used' ? deviceLines(facts) : [];
    return { title, lines: [...passLines(facts, now), WHY[access.reason], ...devices, ...rest], ring };
  }
  const title = left === undefined ? 'Open' : `${capital(leftInWords(left))} left today`;
  return { title, lines: [...openLines(facts, now), ...passLines(facts, now)], ring };
}
