import { chartedSites } from '../core/charted-sites.ts';
import type { Overview, WeekSummary } from '../core/overview.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteInfo } from '../core/site-info.ts';
import { datesOfWeek, mondayWeeksAgo } from '../core/week.ts';
import type { NudgeService } from './nudge-service.ts';
import type { UsageService } from './usage-service.ts';

type Ports = {
  settings: () => Promise<Settings>;
  usage: Pick<UsageService, 'days'>;
  nudges: Pick<NudgeService, 'week'>;
  /** Today in the school's zone, `YYYY-MM-DD`. */
  today: () => Promise<string>;
  catalogue: readonly SiteInfo[];
};

type Shown = Pick<Overview, 'today' | 'thisWeek' | 'lastWeek' | 'charted' | 'keepWeeks'>;

/** The weeks that the ledger keeps, Monday to Sunday. */
export function createKeptWeeks({ settings, usage, nudges, today, catalogue }: Ports) {
  const ids = catalogue.map(({ id }) => id);
  const named = (id: string): Overview['charted'][number] => ({
    id,
    name: catalogue.find((site) => site.id === id)?.name ?? id,
  });

  /** 0 is this week. */
  async function week(weeksAgo: number): Promise<WeekSummary> {
    const monday = mondayWeeksAgo(await today(), weeksAgo);
    return { monday, days: await usage.days(datesOfWeek(monday)), nudges: await nudges.week(monday) };
  }

  /** This week and the last, and which sites have a colour in all of them: the ledger is looked into once. */
  async function shown(): Promise<Shown> {
    const [date, { access }] = await Promise.all([today(), settings()]);
    const { keepWeeks, sites } = access;
    const mondays = Array.from({ length: Math.max(2, keepWeeks) }, (_, weeksAgo) =>
      mondayWeeksAgo(date, weeksAgo),
    );
    const days = await usage.days(mondays.toReversed().flatMap(datesOfWeek));
    const summary = async (weeksAgo: number): Promise<WeekSummary> => {
      const monday = mondays[weeksAgo] ?? '';
      const end = days.length - 7 * weeksAgo;
      return { monday, days: days.slice(end - 7, end), nudges: await nudges.week(monday) };
    };
    const [thisWeek, lastWeek] = await Promise.all([summary(0), summary(1)]);
    const charted = chartedSites(ids, sites, days.slice(-7 * keepWeeks)).map(named);
    return { today: date, thisWeek, lastWeek, charted, keepWeeks };
  }

  return { week, shown };
}
