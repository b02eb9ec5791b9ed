import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import type { PartProps } from './state.ts';
import { restWords, siteName } from './words.ts';

/** What rests, each with the way back. */
const Resting = ({ state: { facts }, actions }: PartProps): JSX.Element => (
  <ul class="lines">
    {facts.quiet.map((one) => (
      <li key={one.siteId ?? ''}>
        <p>{restWords(one, facts)}</p>
        <button type="button" onClick={() => actions.onWake(one.siteId)}>
          {one.siteId === undefined
            ? m.settingsWake()
            : m.settingsWakeSite({ site: siteName(facts, one.siteId) })}
        </button>
      </li>
    ))}
  </ul>
);

/** For how long, and on which sites. */
function AskForRest({ state: { facts }, actions }: PartProps): JSX.Element {
  const [siteId, choose] = useState('');
  const id = useId();
  const where = siteId === '' ? undefined : siteId;
  return (
    <div class="row">
      <label for={id}>{m.settingsRestWhere()}</label>
      <select id={id} value={siteId} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{m.settingsRestEverywhere()}</option>
        {facts.nudgedSites.map((site) => (
          <option key={site.id} value={site.id}>
            {site.name}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => actions.onRest('hour', where)}>
        {m.settingsRestHour()}
      </button>
      <button type="button" onClick={() => actions.onRest('month', where)}>
        {m.settingsRestMonth()}
      </button>
    </div>
  );
}

/** Nudges off for a time, where nothing is enforced. */
export function Rest({ state, actions }: PartProps): JSX.Element {
  const { enforced, quiet } = state.facts;
  return (
    <Section
      id="nudges"
      title={m.settingsRestTitle()}
      locked={enforced ? m.settingsPolicyLocked() : undefined}
    >
      {enforced ? (
        <p>{m.settingsRestEnforced()}</p>
      ) : (
        <>
          {quiet.length === 0 ? (
            <p class="standing">{m.settingsRestOn()}</p>
          ) : (
            <Resting state={state} actions={actions} />
          )}
          <p class="hint">{m.settingsRestLead()}</p>
          <AskForRest state={state} actions={actions} />
          <p class="hint">{m.settingsRestLongest()}</p>
          <Said place="nudges" state={state} actions={actions} />
        </>
      )}
    </Section>
  );
}
