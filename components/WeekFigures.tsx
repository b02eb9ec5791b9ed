import './week-figures.css';

import type { JSX } from 'preact';

import { minutesUsed } from '../lib/core/time-words.ts';
import * as m from '../lib/language/made/messages.ts';
import { fullWeekday, used } from './format.ts';
import { compareWeek, type Comparison, type Week } from './week.ts';

const DAYS = 7;

/** One sentence: more, less, or as much as before; to the minute, as everything here. */
export function comparisonLine({ difference, upTo }: Comparison): string {
  const isSame = minutesUsed(Math.abs(difference)) === 0;
  const time = used(Math.abs(difference));
  if (upTo !== undefined) {
    const day = fullWeekday(upTo);
    if (isSame) return m.weekSameByToday({ day });
    return difference < 0 ? m.weekLessByToday({ time, day }) : m.weekMoreByToday({ time, day });
  }
  if (isSame) return m.weekSame();
  return difference < 0 ? m.weekLess({ time }) : m.weekMore({ time });
}

const Figure = ({ name, time, kind }: { name: string; time: number; kind?: string }): JSX.Element => (
  <div class={kind}>
    <dt>{name}</dt>
    <dd>{used(time)}</dd>
  </div>
);

type WeekFiguresProps = { week: Week; isNow: boolean; allowance: number | undefined; today: string };

/** A week in figures, beside the week before and beside what policy allows. */
export function WeekFigures({ week, isNow, allowance, today }: WeekFiguresProps): JSX.Element {
  const comparison = compareWeek(week, today);
  return (
    <div class="week-figures">
      <dl>
        <Figure name={isNow ? m.weekSoFar() : m.weekInAll()} time={week.total} />
        {week.totalBefore !== undefined && (
          <Figure name={m.weekBeforeTime()} time={week.totalBefore} kind="before" />
        )}
        {allowance !== undefined && (
          <Figure name={m.weekAllowance()} time={allowance * DAYS} kind="allowance" />
        )}
      </dl>
      {comparison && <p>{comparisonLine(comparison)}</p>}
    </div>
  );
}
