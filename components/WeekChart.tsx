import './site-colours.css';
import './week-chart.css';

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

import * as m from '../lib/language/made/messages.ts';
import { columnsOf, scaleEnd, yOf, type Column } from './chart-geometry.ts';
import { items, longDay, shortDay, used, usedInWords } from './format.ts';
import type { Day, Share, Week } from './week.ts';

const SIZE = { width: 312, height: 96, barWidth: 22 };

type WeekChartProps = { week: Week; allowance: number | undefined; today: string };

const sitesOf = (shares: readonly Share[], say: (time: number) => string): readonly string[] =>
  shares.map(({ site, used: time }) => m.weekSiteTime({ site: site.name, time: say(time) }));

/** What was used on a day: of one site by its name alone, `X 5m`; of several, the sum. */
const timeOf = ({ total, shares }: Day, say: (time: number) => string): string =>
  shares.length === 1 ? sitesOf(shares, say).join('') : say(total);

/** One day in a short line, under the chart. */
export function dayDetail(day: Day): string {
  const { date, before, shares } = day;
  const said = { day: shortDay(date), time: timeOf(day, used) };
  const sites = items(sitesOf(shares, used));
  if (before === undefined)
    return shares.length < 2 ? m.weekDayAlone(said) : m.weekDaySitesAlone({ ...said, sites });
  const compared = { ...said, before: used(before) };
  return shares.length < 2 ? m.weekDay(compared) : m.weekDaySites({ ...compared, sites });
}

/** The same for reading aloud. */
export function daySpoken(day: Day): string {
  const { date, total, shares } = day;
  const said = { day: longDay(date), time: timeOf(day, usedInWords) };
  const sites = items(sitesOf(shares, usedInWords));
  if (day.before === undefined) {
    if (total === 0) return m.weekDaySpokenNoneAlone(said);
    return shares.length < 2 ? m.weekDayAlone(said) : m.weekDaySpokenSitesAlone({ ...said, sites });
  }
  const compared = { ...said, before: usedInWords(day.before) };
  if (total === 0) return m.weekDaySpokenNone(compared);
  return shares.length < 2 ? m.weekDaySpoken(compared) : m.weekDaySpokenSites({ ...compared, sites });
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
  const [focused, setFocused] = useState<number | undefined>();
  const [hovered, setHovered] = useState<number | undefined>();
  const active = hovered ?? focused;
  const columnsBox = useRef<HTMLDivElement>(null);
  const end = scaleEnd(week.days, allowance);
  const tabStop =
    focused ??
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
          {allowance !== end && <Line name="grid" at={yOf(end, end, SIZE.height) + 0.5} label={used(end)} />}
          {allowance !== end / 2 && (
            <Line name="grid" at={yOf(end / 2, end, SIZE.height)} label={used(end / 2)} />
          )}
          {columnsOf(week.days, end, SIZE).map((column, index) => (
            <Bars key={column.date} column={column} active={index === active} />
          ))}
          {allowance !== undefined && allowance <= end && (
            <Line
              name="allowance"
              at={yOf(allowance, end, SIZE.height)}
              label={m.weekADay({ time: used(allowance) })}
            />
          )}
          <line class="floor" x1="0" x2={SIZE.width} y1={SIZE.height} y2={SIZE.height} />
        </svg>
        <div class="columns" role="group" aria-label={m.weekDays()} ref={columnsBox} onKeyDown={onKeyDown}>
          {week.days.map((day, index) => (
            <button
              type="button"
              key={day.date}
              class={day.date === today ? 'now' : ''}
              tabIndex={index === tabStop ? 0 : -1}
              aria-label={daySpoken(day)}
              onFocus={() => setFocused(index)}
              onBlur={() => setFocused(undefined)}
              onClick={() => setFocused(index)}
              onPointerEnter={() => setHovered(index)}
              onPointerLeave={() => setHovered(undefined)}
            >
              {shortDay(day.date)}
            </button>
          ))}
        </div>
      </div>
      <p class="detail" aria-hidden="true">
        <Legend week={week} seen={shown === undefined} />
        <span class="unseen">{longest(week.days.map(dayDetail))}</span>
        {shown && <span>{dayDetail(shown)}</span>}
      </p>
    </div>
  );
}

const longest = (lines: readonly string[]): string =>
  lines.toSorted((one, other) => other.length - one.length)[0] ?? '';

const Legend = ({ week, seen }: { week: Week; seen: boolean }): JSX.Element => (
  <span class={seen ? 'legend' : 'legend unseen'}>
    {week.sites.map(({ site, slot, used: time }) => (
      <span key={site.id}>
        <i class={`site-${slot}`} /> {m.weekSiteTime({ site: site.name, time: used(time) })}
      </span>
    ))}
  </span>
);
