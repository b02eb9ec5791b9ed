import { weeksView } from '../../../components/weeks/view.ts';
import { WeeksPage, type WeeksState } from '../../../components/weeks/WeeksPage.tsx';
import type { WeekSummary } from '../../../lib/core/overview.ts';
import { lastWeek, overview, thisWeek } from '../example/overview.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { nothing } from '../frame/nothing.ts';

const actions = { onPrint: nothing, onSave: nothing, onRetry: nothing };

const draw = (state: () => WeeksState) => () => <WeeksPage state={state()} actions={actions} />;

/** Thirteen weeks back, made of two, so that every second looks alike. */
const weeks = Array.from({ length: 13 }, (_, index): WeekSummary => {
  const { days, nudges } = index % 2 === 0 ? thisWeek : lastWeek;
  const back = (date: string): string =>
    Temporal.PlainDate.from(date)
      .subtract({ weeks: 2 * Math.floor(index / 2) })
      .toString();
  const { monday } = index % 2 === 0 ? thisWeek : lastWeek;
  return { monday: back(monday), days: days.map((day) => ({ ...day, date: back(day.date) })), nudges };
});

const ready = (all: readonly WeekSummary[], said = '') =>
  draw(() => ({
    kind: 'ready',
    view: weeksView(all, overview.charted),
    file: weeksView(all, overview.sites),
    keepWeeks: 13,
    allowance: 1_800_000,
    today: overview.today,
    said,
  }));

export const page = ownPage({
  ready: ready(weeks),
  'first-day': ready([]),
  failed: draw(() => ({ kind: 'failed' })),
  loading: draw(() => ({ kind: 'loading' })),
});
