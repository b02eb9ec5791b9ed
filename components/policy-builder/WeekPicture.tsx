import './week-picture.css';

import type { JSX } from 'preact';

import type { EntryReader } from '../../lib/core/builder/entry-reader.ts';
import { timeText } from '../../lib/core/builder/week-text.ts';
import { type DayView, type Stretch, weekNotes, weekView } from '../../lib/core/builder/week-view.ts';
import type { WeekHours } from '../../lib/core/timetable.ts';
import * as m from '../../lib/language/made/messages.ts';
import { items } from '../format.ts';
import { dayName } from './day-name.ts';

/** `closed`: blocked hours and the windows in them. `posting`: when something is allowed. */
type WeekKind = 'closed' | 'posting';

type WeekPictureProps = {
  kind: WeekKind;
  /** Lines of hours in the policy's notation; those that cannot be read are left out of the picture, and counted. */
  blocked: readonly string[];
  /** Lines of windows; none for `posting`. */
  open?: readonly string[];
  /** The policy's own reader of such a line. */
  read: EntryReader<WeekHours>;
};

const dayMinutes = 24 * 60;
const percent = (minutes: number): string => `${String((minutes / dayMinutes) * 100)}%`;

const Bar = ({ stretch: { from, to }, kind }: { stretch: Stretch; kind: string }): JSX.Element => (
  <rect class={kind} x={percent(from)} width={percent(to - from)} height="100%" />
);

/** One day from midnight to midnight. It says nothing that the words below it do not. */
const Bars = ({ day: { closed, open }, kind }: { day: DayView; kind: WeekKind }): JSX.Element => (
  <svg class="day-bar" aria-hidden="true" focusable="false">
    <rect class="ground" width="100%" height="100%" />
    {[6, 12, 18].map((hour) => (
      <line key={hour} x1={percent(hour * 60)} x2={percent(hour * 60)} y1="0" y2="100%" />
    ))}
    {closed.map((stretch) => (
      <Bar key={stretch.from} stretch={stretch} kind={kind} />
    ))}
    {open.map((stretch) => (
      <Bar key={stretch.from} stretch={stretch} kind="window" />
    ))}
  </svg>
);

const stretchWords = ({ from, to }: Stretch): string =>
  from === 0 && to === dayMinutes
    ? m.builderWeekAllDay()
    : m.builderWeekFromTo({ from: timeText(from), to: timeText(to) });

function dayWords({ closed, open }: DayView, kind: WeekKind): string {
  const times = items(closed.map(stretchWords));
  if (kind === 'posting')
    return closed.length === 0 ? m.builderWeekNoPosting() : m.builderWeekPosting({ times });
  const windows = items(open.map(stretchWords));
  if (closed.length === 0)
    return open.length === 0 ? m.builderWeekOpen() : m.builderWeekWindowsOnly({ windows });
  return open.length === 0 ? m.builderWeekClosed({ times }) : m.builderWeekClosedOpen({ times, windows });
}

const Axis = (): JSX.Element => (
  <div class="axis" aria-hidden="true">
    {[0, 6, 12, 18, 24].map((hour) => (
      <span key={hour}>{hour}</span>
    ))}
  </div>
);

/** What is worth a word about the lines: two for the same time, a window that opens nothing, lines that are not in it. */
function notesOf({ blocked, open = [], read, kind }: WeekPictureProps): readonly string[] {
  const [lines, windows] = [blocked, open].map((list) =>
    list.map((text) => {
      const entry = read(text);
      return 'value' in entry ? entry.value : undefined;
    }),
  );
  const notes = weekNotes(lines ?? [], windows ?? []).map((note) =>
    note.kind === 'overlap'
      ? m.builderWeekOverlap({ first: blocked[note.first] ?? '', second: blocked[note.second] ?? '' })
      : m.builderWeekIdle({ window: open[note.window] ?? '' }),
  );
  const unread = [...(lines ?? []), ...(windows ?? [])].filter((hours) => hours === undefined).length;
  const isAllYear = kind === 'closed' && blocked.length === 0;
  return [
    ...(unread > 0 ? [m.builderWeekUnread({ count: unread })] : []),
    ...(isAllYear ? [m.builderWeekNone()] : []),
    ...notes,
  ];
}

const readable = (texts: readonly string[], read: EntryReader<WeekHours>): readonly WeekHours[] =>
  texts.flatMap((text) => {
    const entry = read(text);
    return 'value' in entry ? [entry.value] : [];
  });

/** The week as a policy makes it: seven days of 24 hours, drawn, and in words for everybody who would rather read them. */
export function WeekPicture(props: WeekPictureProps): JSX.Element {
  const { kind, blocked, open = [], read } = props;
  const days = weekView(readable(blocked, read), readable(open, read));
  const notes = notesOf(props);
  return (
    <div class="week-picture">
      <table>
        <caption class="aside">
          {kind === 'closed' ? m.builderWeekCaption() : m.builderWeekCaptionPosting()}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="aside">{m.builderWeekDay()}</span>
            </th>
            <th scope="col">
              <span class="aside">{m.builderWeekHours()}</span>
              <Axis />
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <th scope="row">{dayName(day.day, 'short')}</th>
              <td>
                <Bars day={day} kind={kind} />
                <p>{dayWords(day, kind)}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
