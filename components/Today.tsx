import type { JSX } from 'preact';

import { Ring } from './Ring.tsx';
import type { TodayView } from './today.ts';

/** Today at a glance. */
export const Today = ({ view }: { view: TodayView }): JSX.Element => (
  <section class="today">
    <Ring {...view.ring} />
    <div>
      <h2>{view.title}</h2>
      {view.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  </section>
);
