import './changes.css';

import type { JSX } from 'preact';

import type { ShownChange } from '../../lib/core/builder/view.ts';
import * as m from '../../lib/language/made/messages.ts';

const kinds = {
  added: m.builderChangeAdded,
  removed: m.builderChangeRemoved,
  changed: m.builderChangeChanged,
} as const;

const Change = ({ change }: { change: ShownChange }): JSX.Element => {
  const { key, title, kind, added, removed, moved, people } = change;
  return (
    <li>
      <p class="what">
        <strong>{title}</strong> <code>{key}</code> <span class="kind">{kinds[kind]()}</span>
      </p>
      {people !== undefined && <p>{m.builderChangePeople(people)}</p>}
      {moved && <p>{m.builderChangeMoved()}</p>}
      {removed.map((item, at) => (
        <p key={at}>
          <span class="aside">{m.builderChangeOut()}</span>
          <del>{item}</del>
        </p>
      ))}
      {added.map((item, at) => (
        <p key={at}>
          <span class="aside">{m.builderChangeIn()}</span>
          <ins>{item}</ins>
        </p>
      ))}
    </li>
  );
};

/** What was changed since the policy was opened, key by key. */
export const Changes = ({ changes }: { changes: readonly ShownChange[] }): JSX.Element => (
  <section class="panel changes" aria-labelledby="changes-title">
    <h3 id="changes-title">{m.builderChanges({ count: changes.length })}</h3>
    {changes.length === 0 ? (
      <p class="hint">{m.builderChangesNone()}</p>
    ) : (
      <ul class="plain">
        {changes.map((change) => (
          <Change key={change.key} change={change} />
        ))}
      </ul>
    )}
  </section>
);
