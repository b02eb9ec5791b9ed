import type { JSX } from 'preact';

import { type FormStep, formSteps, type Step } from '../../lib/core/builder/steps.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Rehearsal } from './Rehearsal.tsx';
import { Start } from './Start.tsx';
import type { PartProps } from './state.ts';
import { StepForm } from './StepForm.tsx';
import { TakeAway } from './TakeAway.tsx';

const isForm = (step: Step): step is FormStep => formSteps.some((one) => one === step);

/** A policy tried out; a rule that held something leads to where its strength is chosen. */
const Try = ({ state: { rehearsal, view }, tools }: PartProps): JSX.Element =>
  rehearsal === undefined ? (
    <p role="status">{m.commonLooking()}</p>
  ) : (
    <Rehearsal
      {...rehearsal}
      sites={tools.sites}
      errors={view.checks.filter(({ issue }) => issue.level === 'error').length}
      severityHref={(rule) => `#rule-${rule}`}
    />
  );

/** What is done at a step. */
export function StepBody(props: PartProps): JSX.Element {
  const { step } = props.state;
  if (isForm(step)) return <StepForm {...props} step={step} />;
  switch (step) {
    case 'start':
      return <Start {...props} />;
    case 'try':
      return <Try {...props} />;
    case 'out':
      return <TakeAway {...props} />;
  }
}
