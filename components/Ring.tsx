import './ring.css';

import type { JSX } from 'preact';

import { ringDashes } from './chart-geometry.ts';

type RingProps = {
  part: number;
  whole: number;
  /** The figure in the middle and its unit. */
  figure: string;
  unit: string;
  /** `rest`: closed now; what is left waits. */
  tone: 'open' | 'rest';
};

/** What is left of a whole. Hidden from screen readers: the words beside it say the same. */
export const Ring = ({ part, whole, figure, unit, tone }: RingProps): JSX.Element => (
  <div class={`ring ${tone}`} aria-hidden="true">
    <svg viewBox="0 0 36 36">
      <circle class="track" cx="18" cy="18" r="15.9155" pathLength={100} />
      <circle
        class="fill"
        cx="18"
        cy="18"
        r="15.9155"
        pathLength={100}
        stroke-dasharray={ringDashes(part, whole)}
      />
    </svg>
    <span class="figure">{figure}</span>
    <span class="unit">{unit}</span>
  </div>
);
