import type { JSX } from 'preact';

import { type FormStep, formSteps, type Step } from '../../lib/core/builder/steps.ts';
import { PolicyField } from './PolicyField.tsx';
import { Start } from './Start.tsx';
import type { PartProps } from './state.ts';
import { TakeAway } from './TakeAway.tsx';

const isForm = (step: Step): step is FormStep => formSteps.some((one) => one === step);

const Form = ({ step, state, actions }: PartProps & { step: FormStep }): JSX.Element => (
  <div class="fields">
    {state.view.fields[step].map((field) => (
      <PolicyField key={field.key} field={field} edit={actions} />
    ))}
  </div>
);

/** What is done at a step. */
export function StepBody({ state, actions }: PartProps): JSX.Element | null {
  const { step } = state;
  if (isForm(step)) return <Form step={step} state={state} actions={actions} />;
  if (step === 'start') return <Start state={state} actions={actions} />;
  return step === 'out' ? <TakeAway state={state} actions={actions} /> : null;
}
