import './builder.css';
import './controls.css';

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { steps } from '../../lib/core/builder/steps.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Header } from '../Header.tsx';
import { Bar } from './Bar.tsx';
import type { BodyProps, PartProps } from './state.ts';
import { StepBody } from './StepBody.tsx';
import { Steps } from './Steps.tsx';
import { stepLead, stepTitle } from './words.ts';

/** To the step before and the step after, at the foot of each. The rehearsal has a main button of its own. */
function Ways({ state: { step }, actions }: PartProps): JSX.Element {
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <nav class="ways" aria-label={m.builderWays()}>
      {before !== undefined && (
        <button type="button" onClick={() => actions.onStep(before)}>
          {m.builderBack({ step: stepTitle(before) })}
        </button>
      )}
      {after !== undefined && (
        <button
          type="button"
          class={step === 'try' ? 'next' : 'main next'}
          onClick={() => actions.onStep(after)}
        >
          {m.builderNext({ step: stepTitle(after) })}
        </button>
      )}
    </nav>
  );
}

/** One step. Whoever goes to another is taken to its title, once that is there: the rehearsal brings its own. */
function StepSection(props: BodyProps): JSX.Element {
  const { step } = props.state;
  const isTitled = step !== 'try' || props.body === 'missing';
  const section = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    const title = section.current?.querySelector('h2');
    if (shown.current === step || !title) return;
    title.focus();
    shown.current = step;
  });
  return (
    <section class="step" ref={section} aria-labelledby={isTitled ? 'step-title' : undefined}>
      {isTitled && (
        <h2 id="step-title" tabIndex={-1}>
          {stepTitle(step)}
        </h2>
      )}
      {step !== 'try' && <p class="lead">{stepLead(step)}</p>}
      <StepBody {...props} />
      <Ways {...props} />
    </section>
  );
}

/** The page on which administrators make a policy. Nothing is kept: the file they take away is all there is. */
export const BuilderPage = ({ body, ...props }: BodyProps): JSX.Element => (
  <main class="builder">
    <Header title={m.builderTitle()}>{m.builderLead()}</Header>
    <Steps {...props} />
    <div class="work">
      <Bar {...props} />
      <StepSection {...props} body={body} />
    </div>
  </main>
);
