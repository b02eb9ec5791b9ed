import type { JSX } from 'preact';

import type { RehearsedAct, RehearsedName } from '../../../lib/core/builder/rehearsal.ts';
import * as m from '../../../lib/language/made/messages.ts';
import { Clause } from '../../nudge/Clause.tsx';
import { Badge } from './Badge.tsx';

/** How the name stands on the lists, in sentences. */
function Listed({ listed }: { listed: RehearsedName['listed'] }): JSX.Element {
  if (listed === undefined) return <p class="hint">{m.builderRehearsalUnlisted()}</p>;
  return (
    <div class="listed">
      <p>{listed.says()}</p>
      <p>{m.builderRehearsalListed()}</p>
      {listed.isCommon && <p>{m.builderRehearsalCommon()}</p>}
      {listed.isUnsure && <p>{m.builderRehearsalNameUnsure()}</p>}
    </div>
  );
}

/** The same words may stand under several acts: they are said once. */
const clausesOf = (acts: readonly RehearsedAct[]): readonly string[] => [
  ...new Set(acts.flatMap(({ clause }) => (clause === undefined ? [] : [clause]))),
];

/** What the policy says of each name, by what may be done to somebody who bears it. */
export const Names = ({ items }: { items: readonly RehearsedName[] }): JSX.Element => (
  <ol class="items">
    {items.map((item, index) => (
      <li key={index} class={`item ${item.outcome}`}>
        <p class="name">
          <strong>{item.name}</strong>
        </p>
        <Listed listed={item.listed} />
        {item.outcome !== 'alone' && (
          <dl class="acts">
            {item.acts.map(({ act, outcome }) => (
              <div key={act}>
                <dt>{m.builderRehearsalAct({ act })}</dt>
                <dd>
                  <Badge outcome={outcome} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        {clausesOf(item.acts).map((words) => (
          <Clause key={words} says={m.nudgePolicySays()} words={words} />
        ))}
      </li>
    ))}
  </ol>
);
