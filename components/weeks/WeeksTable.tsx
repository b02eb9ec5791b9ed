import '../site-colours.css';
import './weeks-table.css';

import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { used, weekRange } from '../format.ts';
import type { WeekRow, WeeksView } from './view.ts';

/** For the eye: the figures beside it say the same. */
const Bar = ({ row, most }: { row: WeekRow; most: number }): JSX.Element => (
  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    {row.shares.map(({ site, slot, used: time }, index) => {
      const before = row.shares.slice(0, index).reduce((sum, share) => sum + share.used, 0);
      const part = (value: number): number => (most === 0 ? 0 : (value / most) * 100);
      return (
        <rect class={`site-${slot}`} key={site.id} x={part(before)} width={part(time)} y="0" height="10" />
      );
    })}
  </svg>
);

const nudgesOf = ({ nudges }: WeekRow): string => {
  if (nudges === undefined) return m.weeksNudgesGone();
  return nudges.heeded > 0 ? m.nudgeCountsShownHeeded(nudges) : m.nudgeCountsShown({ shown: nudges.shown });
};

/** On a narrow window each line becomes a small card: the roles keep it a table for who hears it. */
const Row = ({ row, most }: { row: WeekRow; most: number }): JSX.Element => (
  <tr role="row">
    <th scope="row" role="rowheader">
      {weekRange(row.monday)}
    </th>
    <td role="cell" class="bar">
      <Bar row={row} most={most} />
    </td>
    {row.shares.map(({ site, slot, used: time }) => (
      <td role="cell" key={site.id} class="time">
        <span class="name" aria-hidden="true">
          <i class={`site-${slot}`} /> {site.name}
        </span>{' '}
        {used(time)}
      </td>
    ))}
    <td role="cell" class="total">
      {used(row.total)}
    </td>
    <td role="cell" class="nudges">
      <span class="name" aria-hidden="true">
        {m.weeksNudges()}
      </span>{' '}
      {nudgesOf(row)}
    </td>
  </tr>
);

/** All weeks, the newest first: a bar and the figures of each. */
export const WeeksTable = ({ view: { sites, rows, most } }: { view: WeeksView }): JSX.Element => (
  <table class="weeks-table" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {m.weeksWeek()}
        </th>
        <th scope="col" role="columnheader" class="bar">
          <span class="aside">{m.weeksShare()}</span>
        </th>
        {sites.map(({ site, slot }) => (
          <th scope="col" role="columnheader" key={site.id}>
            <i class={`site-${slot}`} aria-hidden="true" /> {site.name}
          </th>
        ))}
        <th scope="col" role="columnheader">
          {m.weeksAll()}
        </th>
        <th scope="col" role="columnheader">
          {m.weeksNudges()}
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <Row key={row.monday} row={row} most={most} />
      ))}
    </tbody>
  </table>
);
