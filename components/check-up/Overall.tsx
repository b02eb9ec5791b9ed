import type { JSX } from 'preact';

import type { CheckUpMode } from '../../lib/core/check-up/topics.ts';
import { Ring } from '../Ring.tsx';
import type { CheckUpView } from './view.ts';
import { checkUpWords as words } from './words.ts';

type OverallProps = { view: CheckUpView; lead: string; mode: CheckUpMode; onOpen: (id: string) => void };

/** How far somebody has come: all together, and by site. */
export const Overall = ({ view, lead, mode, onOpen }: OverallProps): JSX.Element => (
  <section class="overall" aria-label="How far you have come">
    <Ring
      part={view.settled}
      whole={view.total}
      figure={String(view.settled)}
      unit={`of ${String(view.total)}`}
      tone="open"
    />
    <div>
      <p class="lead">{lead}</p>
      <p>
        <b>{words.progress(view.settled, view.total)}</b>
        {view.again > 0 && ` ${words.again(view.again)}`}
        {view.settled === view.total && mode === 'joining' && ` ${words.yearly}`}
      </p>
      {view.groups.length > 1 && (
        <ul>
          {view.groups.map(({ id, name, settled, items }) => (
            <li key={id} class={settled === items.length ? 'whole' : ''}>
              <a href={`#${id}`} onClick={() => onOpen(id)}>
                {name}
              </a>{' '}
              <span>{words.ofAll(settled, items.length)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  </section>
);
