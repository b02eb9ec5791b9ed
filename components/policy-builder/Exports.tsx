import type { JSX } from 'preact';

import type { ExportChoice } from '../../lib/core/builder/export-choice.ts';
import * as m from '../../lib/language/made/messages.ts';
import type { PartProps } from './state.ts';

type ChoiceProps = { choice: ExportChoice } & Pick<PartProps, 'actions'>;

/** Files of one form, each with the place where it goes. */
const Files = ({ choice: { id, title, files }, actions }: ChoiceProps): JSX.Element => (
  <ul class="plain files">
    {files.map(({ name, place }) => (
      <li key={name}>
        <button type="button" onClick={() => actions.onDownload(id, name)}>
          {m.builderDownload({ name })}
          <span class="aside">{title}</span>
        </button>
        <span class="place">{place}</span>
      </li>
    ))}
  </ul>
);

/** What stands in the way of a form. */
const Refused = ({ choice: { refusals } }: Pick<ChoiceProps, 'choice'>): JSX.Element => (
  <div class="problem">
    <p>{m.builderExportRefused()}</p>
    {refusals.map(({ title, problem }, at) => (
      <p key={at}>{m.builderExportRefusal({ title, problem })}</p>
    ))}
  </div>
);

function stateOf({ refusals, needsId, files }: ExportChoice): string {
  if (refusals.length > 0) return m.builderExportLook();
  return needsId ? m.builderExportNeedsId() : m.builderExportFiles({ count: files.length });
}

const Choice = ({ choice, actions }: ChoiceProps): JSX.Element => {
  const { title, describe, refusals, files } = choice;
  const isRefused = refusals.length > 0;
  return (
    <details open={isRefused ? true : undefined}>
      <summary>
        <span>{title}</span>
        <span class="count">{stateOf(choice)}</span>
      </summary>
      <div class="inside">
        <p class="hint">{describe}</p>
        {isRefused && <Refused choice={choice} />}
        {files.length > 0 && <Files choice={choice} actions={actions} />}
      </div>
    </details>
  );
};

/** Ids differ from store to store, and nobody but the administrator knows from which one Lanyard comes. */
function Ids({ state: { ids, exports }, actions }: PartProps): JSX.Element {
  const awaited = exports.filter(({ needsId }) => needsId).length;
  return (
    <div class="ids">
      {(['chrome', 'edge'] as const).map((store) => (
        <div key={store}>
          <label for={`id-${store}`}>{store === 'chrome' ? m.builderIdChrome() : m.builderIdEdge()}</label>
          <input
            id={`id-${store}`}
            type="text"
            value={ids[store]}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={awaited > 0 && store === 'chrome' ? 'ids-hint ids-awaited' : 'ids-hint'}
            onInput={({ currentTarget }) => actions.onIds({ [store]: currentTarget.value })}
          />
        </div>
      ))}
      <p class="hint" id="ids-hint">
        {m.builderIdsHint()}
      </p>
      {awaited > 0 && (
        <p class="problem" id="ids-awaited">
          {m.builderIdsAwaited({ count: awaited })}
        </p>
      )}
    </div>
  );
}

/** The policy in the form that each browser and console takes, with Lanyard itself beside it. */
export const Exports = (props: PartProps): JSX.Element => {
  const { state, actions } = props;
  return (
    <section class="panel exports" aria-labelledby="exports-title">
      <h3 id="exports-title">{m.builderExports()}</h3>
      <p class="hint">{m.builderExportsLead()}</p>
      <Ids {...props} />
      <div class="formats">
        {state.exports.map((choice) => (
          <Choice key={choice.id} choice={choice} actions={actions} />
        ))}
      </div>
      <button type="button" onClick={actions.onDownloadAll}>
        {m.builderDownloadAll()}
      </button>
    </section>
  );
};
