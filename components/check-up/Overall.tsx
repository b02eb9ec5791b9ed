import type { JSX } from 'preact';

import type { CheckUpMode } from '../../lib/core/check-up/topics.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Ring } from '../Ring.tsx';
import type { CheckUpView } from './view.ts';

type OverallProps = { view: CheckUpView; mode: CheckUpMode; onOpen: (id: string) => void };

function progressWords({ settled, total }: CheckUpView): string {
  if (settled === 0) return m.checkUpToLookAt({ total });
  return settled === total ? m.checkUpAllDone() : m.checkUpProgress({ settled, total });
}

/** How far somebody has come: all together, and by site. */
export const Overall = ({ view, mode, onOpen }: OverallProps): JSX.Element => (
  <section class="overall" aria-label={m.checkUpHowFar()}>
    <Ring
      part={view.settled}
      whole={view.total}
      figure={String(view.settled)}
      unit={m.checkUpOfTotal({ total: view.total })}
      tone="open"
    />
    <div>
      <p class="lead">{m.checkUpLead({ mode })}</p>
      <p>
        <b>{progressWords(view)}</b>
        {view.again > 0 && ` ${m.checkUpAgain({ count: view.again })}`}
        {view.settled === view.total && mode === 'joining' && ` ${m.checkUpYearly()}`}
      </p>
      {view.groups.length > 1 && (
        <ul>
          {view.groups.map(({ id, name, settled, items }) => (
            <li key={id} class={settled === items.length ? 'whole' : ''}>
              <a href={`#${id}`} onClick={() => onOpen(id)}>
                {name}
              </a>{' '}
              <span>{m.checkUpOfAll({ settled, total: items.length })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  </section>
);
