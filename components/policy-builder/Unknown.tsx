import type { JSX } from 'preact';

import type { UnknownKey } from '../../lib/core/builder/view.ts';
import * as m from '../../lib/language/made/messages.ts';
import { IssueLine } from './IssueLine.tsx';
import type { EditActions } from './state.ts';

type UnknownProps = { keys: readonly UnknownKey[]; edit: EditActions };

/** Keys that this version of Lanyard does not know: kept in the file, until somebody takes them out. */
export const Unknown = ({ keys, edit }: UnknownProps): JSX.Element | null =>
  keys.length === 0 ? null : (
    <div class="unknown">
      <h3>{m.builderUnknown({ count: keys.length })}</h3>
      <p class="hint">{m.builderUnknownLead()}</p>
      <ul class="plain">
        {keys.map(({ key, value, issue }) => (
          <li key={key} id={`key-${key}`} tabIndex={-1}>
            <code>{`${key}: ${value.slice(0, 200)}`}</code>
            {issue !== undefined && <IssueLine field={key} issue={issue} edit={edit} />}
            <button type="button" onClick={() => edit.onSet(key, undefined)}>
              {m.builderTakeOut()}
              <span class="aside">{key}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
