import './take-away.css';

import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Changes } from './Changes.tsx';
import { Checks } from './Checks.tsx';
import { Exports } from './Exports.tsx';
import type { PartProps } from './state.ts';

/** The policy itself: the one file that everything else is made of. */
const Itself = ({ state: { fileName, view }, actions }: PartProps): JSX.Element => (
  <section class="panel itself" aria-labelledby="itself-title">
    <h3 id="itself-title">{m.builderSelf()}</h3>
    <p>{m.builderSelfWhat()}</p>
    {view.checks.some(({ issue }) => issue.level === 'error') && (
      <p class="problem">{m.builderExportsWrong()}</p>
    )}
    <button type="button" class="main" onClick={actions.onSave}>
      {m.builderDownload({ name: fileName })}
    </button>
    <p class="hint">{m.builderSelfPlace()}</p>
  </section>
);

/** What is wrong, what was changed, and the policy in every form. */
export const TakeAway = (props: PartProps): JSX.Element => (
  <>
    <Checks {...props} />
    <Changes changes={props.state.view.changes} />
    <Itself {...props} />
    <Exports {...props} />
  </>
);
