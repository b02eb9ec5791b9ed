import './week-chart.css';

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { columnsOf, scaleEnd, yOf, type Column } from './chart-geometry.ts';
import { longDay, mediumDay, shortDay, used, usedInWords } from './format.ts';
import type { Day, Week } from './week.ts';

const SIZE = { width: 312, height: 96, barWidth: 22 };

type WeekChartProps = { week: Week; allowance: number | undefined; today: string };

const sitesOf = (day: Day, say: (time: number) => string): string =>
  day.shares.map(({ site, used: time }) => `${site.name} ${say(time)}`).join(', ');

/** One day in two short lines, under the chart. */
export function dayDetail(day: Day): string {
  const sites = day.shares.length > 1 ? ` (${sitesOf(day, used)})` : '';
  return `${mediumDay(day.date)}: ${used(day.total)}${sites}, the week before ${used(day.before)}`;
}

/** The same for reading aloud. */
export function daySpoken(day: Day): string {
  const total = day.total === 0 ? 'not used' : usedInWords(day.total);
  const sites = day.shares.length > 1 ? `; ${sitesOf(day, usedInWords)}` : '';
  return `${longDay(day.date)}: ${total}${sites}; the week before, ${usedInWords(day.before)}`;
}

const Bars = ({ column, active }: { column: Column; active: boolean }): JSX.Element => (
  <g class={active ? 'active' : ''}>
    <rect
      class="before"
      x={column.x - 4}
      width={SIZE.barWidth + 8}
      y={column.beforeY}
      height={SIZE.height - column.beforeY}
    />
    {column.bars.map(({ slot, y, height }) => (
      <rect class={`site-${slot}`} key={slot} x={column.x} width={SIZE.barWidth} y={y} height={height} />
    ))}
  </g>
);

const Line = ({ at, label, name }: { at: number; label: string; name: string }): JSX.Element => (
  <g class={name}>
    <line x1="0" x2={SIZE.width} y1={at} y2={at} />
    <text x={name === 'grid' ? SIZE.width : 0} y={at - 3}>
      {label}
    </text>
  </g>
);

/** Seven columns, one bar a site, with the week before as a shadow behind each; the arrow keys move from day to day. */
export function WeekChart({ week, allowance, today }: WeekChartProps): JSX.Element {
  const [active, setActive] = useState<number | undefined>();
  const columnsBox = useRef<HTMLDivElement>(null);
  const end = scaleEnd(week.days, allowance);
  const tabStop =
    active ??
    Math.max(
      0,
      week.days.findIndex((day) => day.date === today),
    );
  const shown = active === undefined ? undefined : week.days[active];

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (tabStop + step + week.days.length) % week.days.length;
    columnsBox.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div class="week-chart">
      <div class="plot">
        <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
          <Line name="grid" at={yOf(end, end, SIZE.height) + 0.5} label={used(end)} />
          {allowance !== end / 2 && (
            <Line name="grid" at={yOf(end / 2, end, SIZE.height)} label={used(end / 2)} />
          )}
          {columnsOf(week.days, end, SIZE).map((column, index) => (
            <Bars key={column.date} column={column} active={index === active} />
          ))}
          {allowance !== undefined && allowance < end && (
            <Line name="allowance" at={yOf(allowance, end, SIZE.height)} label={`${used(allowance)} a day`} />
          )}
          <line class="floor" x1="0" x2={SIZE.width} y1={SIZE.height} y2={SIZE.height} />
        </svg>
        <div class="columns" role="group" aria-label="Days" ref={columnsBox} onKeyDown={onKeyDown}>
          {week.days.map((day, index) => (
            <button
              type="button"
              key={day.date}
              class={day.date === today ? 'now' : ''}
              tabIndex={index === tabStop ? 0 : -1}
              aria-label={daySpoken(day)}
              onFocus={() => setActive(index)}
              onBlur={() => setActive(undefined)}
              onClick={() => setActive(index)}
              onPointerEnter={() => setActive(index)}
              onPointerLeave={() => setActive(undefined)}
            >
              {shortDay(day.date)}
            </button>
          ))}
        </div>
      </div>
      <p class="detail" aria-hidden="true">
        {shown ? dayDetail(shown) : <Legend week={week} />}
      </p>
    </div>
  );
}

const Legend = ({ week }: { week: Week }): JSX.Element => (
  <span class="legend">
    {week.sites.map(({ site, slot, used: time }) => (
      <span key={site.id}>
        <i class={`site-${slot}`} /> {site.name} {used(time)}
      </span>
    ))}
  </span>
);
