import type { JSX } from 'preact';

import { Field } from '../Field.tsx';
import { Form } from './Form.tsx';
import type { PassMakerActions, Problems, StateOf } from './state.ts';

type PassFormProps = { state: StateOf<'ready'>; actions: PassMakerActions };

type SitesProps = { sites: readonly { id: string; name: string }[]; problem: string | undefined };

function Sites({ sites, problem }: SitesProps): JSX.Element {
  const described = problem === undefined ? undefined : 'sites-problem';
  return (
    <fieldset class="field-group" aria-describedby={described}>
      <legend>Which sites it opens</legend>
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
      label="From"
      hint={`On the school’s clock (${timeZone.replaceAll('_', ' ')}).`}
      problem={problems['from']}
      control={(props) => <input {...props} type="datetime-local" defaultValue={usual.from} />}
    />
    <Field
      name="until"
      label="Until"
      hint="It closes again by itself."
      problem={problems['until']}
      control={(props) => <input {...props} type="datetime-local" defaultValue={usual.until} />}
    />
  </div>
);

/** What a pass is for. */
export function PassForm({ state: { facts, usual, problems }, actions }: PassFormProps): JSX.Element {
  return (
    <section class="card" aria-labelledby="new-pass">
      <h2 id="new-pass">A new pass</h2>
      {facts.sites.length === 0 ? (
        <p>The policy on this computer closes no site, so that there is nothing for a pass to open.</p>
      ) : (
        <Form problems={problems} onForm={actions.onMake}>
          <Field
            name="code"
            label="Code of the browser"
            hint="Nine letters and digits, from the closed page of whoever asks."
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
            label="Reason"
            hint="The pass carries it, so that both of you can see later what it was for."
            problem={problems['reason']}
            control={(props) => <input {...props} autocomplete="off" maxLength={120} />}
          />
          <button type="submit" class="main">
            Make the pass
          </button>
        </Form>
      )}
    </section>
  );
}
