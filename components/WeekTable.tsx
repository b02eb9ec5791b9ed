import './week-table.css';

import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';
import { longDay, shortDay, used, weekRange } from './format.ts';
import type { Week } from './week.ts';

/** The same figures as the chart, for everybody who would rather read them. */
export const WeekTable = ({ week }: { week: Week }): JSX.Element => (
  <div class="week-table">
    <table>
      <caption class="aside">{m.weekTableTitle({ range: weekRange(week.monday) })}</caption>
      <thead>
        <tr>
          <th scope="col">{m.weekTableDay()}</th>
          {week.sites.map(({ site }) => (
            <th scope="col" key={site.id}>
              {site.name}
            </th>
          ))}
          <th scope="col">{m.weekTableTotal()}</th>
          {week.totalBefore !== undefined && (
            <th scope="col">
              <abbr title={m.weekTableBeforeLong()}>{m.weekTableBefore()}</abbr>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {week.days.map((day) => (
          <tr key={day.date}>
            <th scope="row">
              <abbr title={longDay(day.date)}>{shortDay(day.date)}</abbr>
            </th>
            {week.sites.map(({ site }) => (
              <td key={site.id}>{used(day.shares.find((share) => share.site.id === site.id)?.used ?? 0)}</td>
            ))}
            <td>{used(day.total)}</td>
            {day.before !== undefined && <td>{used(day.before)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.weekTableAll()}</th>
          {week.sites.map(({ site, used: time }) => (
            <td key={site.id}>{used(time)}</td>
          ))}
          <td>{used(week.total)}</td>
          {week.totalBefore !== undefined && <td>{used(week.totalBefore)}</td>}
        </tr>
      </tfoot>
    </table>
  </div>
);
