import './week-panel.css';

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import * as m from '../lib/language/made/messages.ts';
import { weekRange } from './format.ts';
import { PageLink } from './PageLink.tsx';
import type { Week } from './week.ts';
import { WeekChart } from './WeekChart.tsx';
import { WeekFigures } from './WeekFigures.tsx';
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
  if (weeksAgo === 0) return m.weekThis();
  return weeksAgo === 1 ? m.weekLast() : m.weekAgo({ count: weeksAgo });
}

const isEmpty = ({ total, totalBefore = 0 }: Week): boolean => total === 0 && totalBefore === 0;

type StepProps = {
  label: string;
  sign: string;
  to: number;
  possible: boolean;
  onWeek: (weeksAgo: number) => void;
};

/** At either end it stays in the order of the Tab key: who steps to it with the keyboard must not lose their place. */
const Step = ({ label, sign, to, possible, onWeek }: StepProps): JSX.Element => (
  <button
    type="button"
    class="step"
    aria-label={label}
    aria-disabled={!possible}
    onClick={() => possible && onWeek(to)}
  >
    {sign}
  </button>
);

/** A week by day and site as a chart or a table, with the way to the weeks before it. */
export function WeekPanel({ week, weeksAgo, oldest, allowance, today, onWeek }: WeekPanelProps): JSX.Element {
  const [asTable, setAsTable] = useState(false);
  const step = { before: weeksAgo < oldest, after: weeksAgo > 0 };
  return (
    <section class="week-panel">
      <header>
        <h2 aria-live="polite">
          {titleOf(weeksAgo)} <small>{weekRange(week.monday)}</small>
        </h2>
        <Step label={m.weekBefore()} sign="‹" to={weeksAgo + 1} possible={step.before} onWeek={onWeek} />
        <Step label={m.weekAfter()} sign="›" to={weeksAgo - 1} possible={step.after} onWeek={onWeek} />
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {m.weekTable()}
        </button>
      </header>
      {isEmpty(week) ? (
        <p class="empty">{weeksAgo === 0 ? m.weekEmptyNow() : m.weekEmpty()}</p>
      ) : (
        <>
          <WeekFigures week={week} isNow={weeksAgo === 0} allowance={allowance} today={today} />
          {asTable ? (
            <WeekTable week={week} />
          ) : (
            <WeekChart week={week} allowance={allowance} today={today} />
          )}
        </>
      )}
      <p class="all-weeks">
        <PageLink href="/weeks.html">{m.popupAllWeeks()}</PageLink>
      </p>
    </section>
  );
}
