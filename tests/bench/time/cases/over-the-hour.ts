import type { Engine } from '../../../e2e/fixtures/identity.ts';
import type { Bench } from '../../measure.ts';
import { anHour, type Case, type Counted } from '../case.ts';
import { injected, setClock } from '../set-clock.ts';
import { arrive, attend, inDemonstration, leave, settledTotal } from '../stay.ts';

/** A stay of 40 s round an instant, and how much of it must lie on which date of the school. */
type Moment = { instant: string; dates: readonly [before: string, after: string] };

async function stayRound({ instant, dates }: Moment, bench: Bench, engine: Engine): Promise<Counted> {
  return inDemonstration(bench, engine, async (lanyard) => {
    await setClock(lanyard, Temporal.Instant.from(instant).subtract({ seconds: 25 }).toString());
    const stay = await arrive(lanyard);
    await attend(stay.page, 40_000);
    const real = (await leave(lanyard, stay)) - stay.since;
    const counted = await settledTotal(lanyard);
    const { thisWeek } = await lanyard.overview();
    for (const date of dates) {
      const day = thisWeek.days.find((one) => one.date === date);
      if (Object.keys(day?.bySite ?? {}).length === 0) throw new Error(`nothing stands on ${date}`);
    }
    return { real, counted, bar: anHour };
  });
}

const over = (name: string, moment: Moment): Case => ({
  name,
  injected,
  run: (bench, engine) => stayRound(moment, bench, engine),
});

export const midnight = over('over the school’s midnight, which is not UTC’s: both days have their part', {
  instant: '2026-06-10T23:00:00Z',
  dates: ['2026-06-10', '2026-06-11'],
});

export const clocksForward = over('over the hour that clocks go forward', {
  instant: '2026-03-29T01:00:00Z',
  dates: ['2026-03-29', '2026-03-29'],
});

export const clocksBack = over('over the hour that clocks go back', {
  instant: '2026-10-25T01:00:00Z',
  dates: ['2026-10-25', '2026-10-25'],
});
