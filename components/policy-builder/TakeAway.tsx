import './take-away.css';

import type { JSX } from 'preact';

import type { ExportChoice } from '../../lib/core/builder/export-choice.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Changes } from './Changes.tsx';
import { Checks } from './Checks.tsx';
import type { BuilderActions, PartProps } from './state.ts';

type ChoiceProps = { choice: ExportChoice; actions: Pick<BuilderActions, 'onDownload'> };

const Choice = ({ choice: { id, title, describe, files }, actions }: ChoiceProps): JSX.Element => (
  <li>
    <h4>{title}</h4>
    <p class="hint">{describe}</p>
    <ul class="plain files">
      {files.map(({ name, place }) => (
        <li key={name}>
          <button type="button" onClick={() => actions.onDownload(id, name)}>
            {m.builderDownload({ name })}
          </button>
          <span class="place">{place}</span>
        </li>
      ))}
    </ul>
  </li>
);

/** What is wrong, what was changed, and the policy in every form. */
export const TakeAway = ({ state, actions }: PartProps): JSX.Element => (
  <>
    <Checks state={state} actions={actions} />
    <Changes changes={state.view.changes} />
    <section class="exports" aria-labelledby="exports-title">
      <h3 id="exports-title">{m.builderExports()}</h3>
      {state.view.checks.some(({ issue }) => issue.level === 'error') && (
        <p class="problem">{m.builderExportsWrong()}</p>
      )}
      <ul class="plain formats">
        {state.exports.map((choice) => (
          <Choice key={choice.id} choice={choice} actions={actions} />
        ))}
      </ul>
      <button type="button" onClick={actions.onDownloadAll}>
        {m.builderDownloadAll()}
      </button>
    </section>
  </>
);
