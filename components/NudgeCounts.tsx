import './nudge-counts.css';

import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';
import type { NudgeRow } from './nudges.ts';

/** More dots than this are no longer counted by eye. */
const MOST_DOTS = 12;

const Dots = ({ shown, heeded }: { shown: number; heeded: number }): JSX.Element => (
  <span class="dots" aria-hidden="true">
    {Array.from({ length: Math.min(shown, MOST_DOTS) }, (_, index) => (
      <i key={index} class={index < heeded ? 'heeded' : ''} />
    ))}
  </span>
);

/** Nudges shown and heeded by kind. What somebody did in spite of one is not known to Lanyard. */
export const NudgeCounts = ({ rows, none }: { rows: readonly NudgeRow[]; none: string }): JSX.Element => (
  <section class="nudge-counts">
    <h2>{m.nudgeCountsTitle()}</h2>
    {rows.length === 0 ? (
      <p class="none">{none}</p>
    ) : (
      <ul>
        {rows.map(({ kind, name, shown, heeded }) => (
          <li key={kind}>
            <span>{name}</span>
            <Dots shown={shown} heeded={heeded} />
            <span class="count">
              {heeded > 0 ? m.nudgeCountsShownHeeded({ shown, heeded }) : m.nudgeCountsShown({ shown })}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
