import './steps.css';

import type { JSX } from 'preact';

import { type Step, steps } from '../../lib/core/builder/steps.ts';
import * as m from '../../lib/language/made/messages.ts';
import type { PartProps } from './state.ts';
import { stepTitle } from './words.ts';

/** How many things of a step want a look. */
function looks(step: Step, { view }: PartProps['state']): number {
  return view.checks.filter((check) => check.step === step).length;
}

/** All steps: where one is, and where something is to be looked at. */
export const Steps = ({ state, actions }: PartProps): JSX.Element => (
  <nav class="steps" aria-label={m.builderSteps()}>
    <ol>
      {steps.map((step) => {
        const count = looks(step, state);
        return (
          <li key={step}>
            <button
              type="button"
              aria-current={step === state.step ? 'step' : undefined}
              onClick={() => actions.onStep(step)}
            >
              {stepTitle(step)}
              {count > 0 && (
                <span class="count">
                  <span aria-hidden="true">{count}</span>
                  <span class="aside">{m.builderStepLooks({ count })}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  </nav>
);
