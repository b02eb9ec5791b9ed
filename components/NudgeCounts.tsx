import './nudge-counts.css';

import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';
import { Fold } from './Fold.tsx';
import type { NudgeRow } from './nudges.ts';

/** More dots than this nobody counts by eye, and fewer than there were would show another share: figures alone tell. */
const MOST_DOTS = 12;

const Dots = ({ shown, heeded }: { shown: number; heeded: number }): JSX.Element => (
  <span class="dots" aria-hidden="true">
    {Array.from({ length: shown > MOST_DOTS ? 0 : shown }, (_, index) => (
      <i key={index} class={index < heeded ? 'heeded' : ''} />
    ))}
  </span>
);

type Counts = Pick<NudgeRow, 'shown' | 'heeded'>;

const inWords = ({ shown, heeded }: Counts): string =>
  heeded > 0 ? m.nudgeCountsShownHeeded({ shown, heeded }) : m.nudgeCountsShown({ shown });

const together = (rows: readonly NudgeRow[]): Counts => ({
  shown: rows.reduce((sum, { shown }) => sum + shown, 0),
  heeded: rows.reduce((sum, { heeded }) => sum + heeded, 0),
});

/** Nudges shown and heeded by kind. What somebody did in spite of one is not known to Lanyard. */
export const NudgeCounts = ({ rows, none }: { rows: readonly NudgeRow[]; none: string }): JSX.Element =>
  rows.length === 0 ? (
    <section class="nudge-counts">
      <h2>{m.nudgeCountsTitle()}</h2>
      <p class="none">{none}</p>
    </section>
  ) : (
    <Fold name="nudge-counts" title={m.nudgeCountsTitle()} aside={inWords(together(rows))}>
      <ul>
        {rows.map(({ kind, name, ...counts }) => (
          <li key={kind}>
            <span>{name}</span>
            <Dots {...counts} />
            <span class="count">{inWords(counts)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
