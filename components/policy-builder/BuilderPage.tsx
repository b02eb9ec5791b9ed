import './builder.css';

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { steps } from '../../lib/core/builder/steps.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Mark } from '../Mark.tsx';
import { Bar } from './Bar.tsx';
import type { PartProps } from './state.ts';
import { StepBody } from './StepBody.tsx';
import { Steps } from './Steps.tsx';
import { stepLead, stepTitle } from './words.ts';

/** To the step before and the step after, at the foot of each. */
function Ways({ state: { step }, actions }: PartProps): JSX.Element {
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <nav class="ways" aria-label={m.builderWays()}>
      {before !== undefined && (
        <button type="button" class="quiet" onClick={() => actions.onStep(before)}>
          {m.builderBack({ step: stepTitle(before) })}
        </button>
      )}
      {after !== undefined && (
        <button type="button" class="main" onClick={() => actions.onStep(after)}>
          {m.builderNext({ step: stepTitle(after) })}
        </button>
      )}
    </nav>
  );
}

/** One step. Whoever goes to another is taken to its title. */
function StepSection({ state, actions }: PartProps): JSX.Element {
  const { step } = state;
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current !== step) title.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <section class="step" aria-labelledby="step-title">
      <h2 id="step-title" ref={title} tabIndex={-1}>
        {stepTitle(step)}
      </h2>
      <p class="lead">{stepLead(step)}</p>
      <StepBody state={state} actions={actions} />
      <Ways state={state} actions={actions} />
    </section>
  );
}

/** The page on which administrators make a policy. Nothing is kept: the file they take away is all there is. */
export const BuilderPage = ({ state, actions }: PartProps): JSX.Element => (
  <main class="builder">
    <header>
      <Mark size={56} />
      <div>
        <h1>{m.builderTitle()}</h1>
        <p>{m.builderLead()}</p>
      </div>
    </header>
    <Steps state={state} actions={actions} />
    <div class="work">
      <Bar state={state} actions={actions} />
      <StepSection state={state} actions={actions} />
    </div>
  </main>
);
