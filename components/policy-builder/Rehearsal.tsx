import '../field.css';
import './rehearsal/rehearsal.css';
import './rehearsal/result.css';
import './rehearsal/items.css';

import type { JSX } from 'preact';

import {
  mostRehearsed,
  type RehearsalActions,
  type RehearsalState,
} from '../../lib/core/builder/rehearsal.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Ask } from './rehearsal/Ask.tsx';
import { Result, tallyOf } from './rehearsal/Result.tsx';

type RehearsalProps = {
  state: RehearsalState;
  actions: RehearsalActions;
  /** Those on which it can be rehearsed (`rehearsalSites`). */
  sites: readonly { id: string; name: string }[];
  /** How many things of the policy cannot be read, and so do not hold. */
  errors: number;
  /** Where it is chosen how strongly a rule speaks. */
  severityHref: (rule: string) => string;
};

/** What is said aloud when something came of a press. */
function saidOf({ rules, result }: RehearsalState): string {
  if (rules === 'loading') return m.builderRehearsalLoading();
  return result === undefined || result.items.length === 0 ? '' : tallyOf(result);
}

/** A policy tried out on what people really write, and on names, before it is switched on. */
export const Rehearsal = ({ state, actions, sites, errors, severityHref }: RehearsalProps): JSX.Element => (
  <section class="rehearsal" aria-labelledby="rehearsal-title">
    <h2 id="rehearsal-title" tabIndex={-1}>
      {m.builderRehearsalTitle()}
    </h2>
    <p>{m.builderRehearsalLead()}</p>
    <p class="hint">{m.builderRehearsalPrivacy()}</p>
    <Ask state={state} actions={actions} sites={sites} most={mostRehearsed} />
    <p role="status" class={state.rules === 'loading' ? 'loading' : 'aside'}>
      {saidOf(state)}
    </p>
    <div role="alert">
      {state.rules === 'missing' && <p class="problem">{m.builderRehearsalRulesMissing()}</p>}
      {state.rules === 'wrong' && <p class="problem">{m.builderRehearsalRulesWrong()}</p>}
    </div>
    {state.result !== undefined && state.result.items.length > 0 && (
      <Result
        result={state.result}
        where={state.where}
        errors={errors}
        severityHref={severityHref}
        onWhere={actions.onWhere}
      />
    )}
  </section>
);
