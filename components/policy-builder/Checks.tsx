import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import type { PartProps } from './state.ts';
import { stepTitle } from './words.ts';

/** All that is to be looked at, each with the way to its field. */
export const Checks = ({ state: { view }, actions }: PartProps): JSX.Element => (
  <section class="panel checks" aria-labelledby="checks-title">
    <h3 id="checks-title">{m.builderChecks({ count: view.checks.length })}</h3>
    {view.checks.length === 0 ? (
      <p class="hint">{m.builderChecksNone()}</p>
    ) : (
      <ul class="plain">
        {view.checks.map(({ step, key, title, issue }, at) => (
          <li key={at}>
            <button type="button" onClick={() => actions.onShow(step, key)}>
              {m.builderCheck({ step: stepTitle(step), title })}
            </button>
            <span>{issue.problem}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
