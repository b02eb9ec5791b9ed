import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { WeekLines } from '../../../components/policy-builder/WeekLines.tsx';
import { WeekPicture } from '../../../components/policy-builder/WeekPicture.tsx';
import type { EntryReader } from '../../../lib/core/builder/entry-reader.ts';
import type { WeekHours } from '../../../lib/core/timetable.ts';
import { parseWeekHours } from '../../../lib/policy/parse/week-hours.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';

/** Lines as a school writes them. In the pseudo-language their letters are replaced: the reader looks up what they were. */
const written = new Map<string, string>();

function line(text: string): string {
  const shown = given(text);
  written.set(shown, text);
  return shown;
}

const read: EntryReader<WeekHours> = (text) => {
  const entry = parseWeekHours(written.get(text) ?? text);
  if ('problem' in entry) return { problem: given(entry.problem) };
  const { label, ...hours } = entry.value;
  return { value: { ...hours, ...(label !== undefined && { label: given(label) }) } };
};

type Hours = { blocked: readonly string[]; open?: readonly string[] };

function Week({ blocked, open = [] }: Hours): JSX.Element {
  const [lines, setLines] = useState(blocked);
  const [windows, setWindows] = useState(open);
  const shared = { read, start: 'mon-fri 08:45-16:00' };
  return (
    <main class="column">
      <h1>{given('Hours')}</h1>
      <WeekPicture kind="closed" blocked={lines} open={windows} read={read} />
      <h2>{given('Blocked hours')}</h2>
      <WeekLines
        {...shared}
        name="blockedHours"
        title={given('Blocked hours')}
        values={lines}
        onChange={setLines}
      />
      <h2>{given('Open windows')}</h2>
      <WeekLines
        {...shared}
        name="openWindows"
        title={given('Open windows')}
        values={windows}
        onChange={setWindows}
      />
    </main>
  );
}

const draw = (hours: Hours) => () => <Week {...hours} />;

export const page = ownPage({
  school: draw({
    blocked: [line('mon-fri 08:45-16:00'), line('wed 16:00-17:30')],
    open: [line('mon-fri 12:15-13:00 Lunch')],
  }),
  none: draw({ blocked: [] }),
  'over-midnight': draw({ blocked: [line('sun-thu 21:00-07:00'), line('sat 00:00-24:00')] }),
  problems: draw({
    blocked: [line('mon-fri 8:45-16:00'), line('mon-fri 09:00-15:00'), line('fri 14:00-17:00')],
    open: [line('sat 12:00-13:00'), line('at lunch')],
  }),
  posting: () => (
    <main class="column">
      <h1>{given('Posting hours')}</h1>
      <WeekPicture kind="posting" blocked={[line('mon-fri 08:00-18:00')]} read={read} />
    </main>
  ),
});
