import type { JSX } from 'preact';

import { Rehearsal } from './Rehearsal.tsx';
import type { PartProps } from './state.ts';

/** A policy tried out; a rule that held something leads to where its strength is chosen. */
export const Try = ({ state: { rehearsal, view }, tools }: PartProps): JSX.Element | null =>
  rehearsal === undefined ? null : (
    <Rehearsal
      {...rehearsal}
      sites={tools.sites}
      errors={view.checks.filter(({ issue }) => issue.level === 'error').length}
      severityHref={(rule) => `#rule-${rule}`}
    />
  );
