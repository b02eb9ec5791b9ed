import './week-panel.css';

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { used, weekRange } from './format.ts';
import type { Week } from './week.ts';
import { WeekChart } from './WeekChart.tsx';
import { WeekTable } from './WeekTable.tsx';

type WeekPanelProps = {
  week: Week;
  weeksAgo: number;
  /** The oldest week that is kept. */
  oldest: number;
  allowance: number | undefined;
  today: string;
  onWeek: (weeksAgo: number) => void;
};

function titleOf(weeksAgo: number): string {
  if (weeksAgo === 0) return 'This week';
  return weeksAgo === 1 ? 'Last week' : `${weeksAgo} weeks ago`;
}

const isEmpty = ({ total, totalBefore }: Week): boolean => total === 0 && totalBefore === 0;

type StepProps = {
  label: string;
  sign: string;
  to: number;
  possible: boolean;
  onWeek: (weeksAgo: number) => void;
};

const Step = ({ label, sign, to, possible, onWeek }: StepProps): JSX.Element => (
  <button type="button" class="step" aria-label={label} disabled={!possible} onClick={() => onWeek(to)}>
    {sign}
  </button>
);

/** A week by day and site as a chart or a table, with the way to the weeks before it. */
export function WeekPanel({ week, weeksAgo, oldest, allowance, today, onWeek }: WeekPanelProps): JSX.Element {
  const [asTable, setAsTable] = useState(false);
  return (
    <section class="week-panel">
      <header>
        <h2>
          {titleOf(weeksAgo)} <small>{weekRange(week.monday)}</small>
        </h2>
        <Step label="Week before" sign="‹" to={weeksAgo + 1} possible={weeksAgo < oldest} onWeek={onWeek} />
        <Step label="Week after" sign="›" to={weeksAgo - 1} possible={weeksAgo > 0} onWeek={onWeek} />
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          Table
        </button>
      </header>
      {isEmpty(week) ? (
        <p class="empty">
          {weeksAgo === 0
            ? 'Nothing counted yet. Your week appears here, day by day.'
            : 'Nothing was counted that week.'}
        </p>
      ) : (
        <>
          <p class="comparison">
            <strong>{used(week.total)}</strong> in all; <i class="before" />{' '}
            <strong>{used(week.totalBefore)}</strong> the week before
          </p>
          {asTable ? (
            <WeekTable week={week} />
          ) : (
            <WeekChart week={week} allowance={allowance} today={today} />
          )}
        </>
      )}
    </section>
  );
}
