import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Field } from '../Field.tsx';
import { Form } from './Form.tsx';
import type { PassMakerActions, Problems, StateOf } from './state.ts';

type PassFormProps = { state: StateOf<'ready'>; actions: PassMakerActions };

type SitesProps = { sites: readonly { id: string; name: string }[]; problem: string | undefined };

function Sites({ sites, problem }: SitesProps): JSX.Element {
  const described = problem === undefined ? undefined : 'sites-problem';
  return (
    <fieldset class="field-group" aria-describedby={described}>
      <legend>{m.passMakerSites()}</legend>
      <div class="sites">
        {sites.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" name="sites" value={id} aria-invalid={problem !== undefined} /> {name}
          </label>
        ))}
      </div>
      {problem !== undefined && (
        <p class="problem" id="sites-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

type TimesProps = { usual: { from: string; until: string }; timeZone: string; problems: Problems };

const Times = ({ usual, timeZone, problems }: TimesProps): JSX.Element => (
  <div class="times">
    <Field
      name="from"
      label={m.passMakerFrom()}
      hint={m.passMakerFromHint({ timeZone: timeZone.replaceAll('_', ' ') })}
      problem={problems['from']}
      control={(props) => <input {...props} type="datetime-local" defaultValue={usual.from} />}
    />
    <Field
      name="until"
      label={m.passMakerUntil()}
      hint={m.passMakerUntilHint()}
      problem={problems['until']}
      control={(props) => <input {...props} type="datetime-local" defaultValue={usual.until} />}
    />
  </div>
);

/** What a pass is for. */
export function PassForm({ state: { facts, usual, problems }, actions }: PassFormProps): JSX.Element {
  return (
    <section class="card" aria-labelledby="new-pass">
      <h2 id="new-pass">{m.passMakerNew()}</h2>
      {facts.sites.length === 0 ? (
        <p>{m.passMakerNoSites()}</p>
      ) : (
        <Form problems={problems} onForm={actions.onMake}>
          <Field
            name="code"
            label={m.passMakerCode()}
            hint={m.passMakerCodeHint()}
            problem={problems['code']}
            control={(props) => (
              <input
                {...props}
                class="code-text"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
              />
            )}
          />
          <Sites sites={facts.sites} problem={problems['sites']} />
          <Times usual={usual} timeZone={facts.timeZone} problems={problems} />
          <Field
            name="reason"
            label={m.passMakerReason()}
            hint={m.passMakerReasonHint()}
            problem={problems['reason']}
            control={(props) => <input {...props} autocomplete="off" maxLength={120} />}
          />
          <button type="submit" class="main">
            {m.passMakerMake()}
          </button>
        </Form>
      )}
    </section>
  );
}
