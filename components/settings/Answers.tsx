import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import type { PartProps } from './state.ts';
import { answersLine } from './words.ts';

/** Answers given to cards: by site and date, each with the way to take it back. */
export function Answers({ state, actions }: PartProps): JSX.Element {
  const { facts } = state;
  const { answers } = facts;
  return (
    <Section id="answers" title={m.settingsAnswersTitle()}>
      <p class="hint">{m.settingsAnswersLead()}</p>
      {answers.length === 0 && <p>{m.settingsAnswersNone()}</p>}
      <ul class="lines">
        {answers.map((group) => {
          const line = answersLine(group, facts);
          return (
            <li key={line}>
              <p>{line}</p>
              <button
                type="button"
                aria-label={m.settingsAnswersRemove({ line })}
                onClick={() => actions.onForget([group])}
              >
                {m.settingsRemove()}
              </button>
            </li>
          );
        })}
      </ul>
      {answers.length > 1 && (
        <button type="button" onClick={() => actions.onForget(answers)}>
          {m.settingsAnswersRemoveAll()}
        </button>
      )}
      <Said place="answers" state={state} actions={actions} />
    </Section>
  );
}
