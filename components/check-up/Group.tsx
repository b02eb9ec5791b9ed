import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';
import { Item } from './Item.tsx';
import { Said } from './Said.tsx';
import type { CheckUpActions, ReadyState } from './state.ts';
import type { GroupView } from './view.ts';

type GroupProps = {
  group: GroupView;
  /** The first that is not looked at yet: it stands open at first. */
  isFirst: boolean;
  state: ReadyState;
  actions: CheckUpActions;
};

/** One site, or what is about none: closed until somebody wants it. */
export const Group = ({ group, isFirst, state, actions }: GroupProps): JSX.Element => {
  const { id, name, isSite, items, settled } = group;
  // From then on the group is the reader's own to open and close.
  const [open] = useState(isFirst);
  const count = { settled, total: items.length };
  const isWhole = settled === items.length;
  return (
    <details id={id} class={isWhole ? 'group whole' : 'group'} open={open}>
      <summary>
        <h2>{name}</h2>
        <span class="count">
          <span aria-hidden="true">{m.checkUpOfAll(count)}</span>
          <span class="aside">{m.checkUpOfAllSpoken(count)}</span>
        </span>
        <i class="bar" aria-hidden="true">
          <i style={{ inlineSize: `${String((100 * settled) / items.length)}%` }} />
        </i>
      </summary>
      <ul class="items">
        {items.map((item) => (
          <Item key={item.key.item} item={item} state={state} actions={actions} />
        ))}
      </ul>
      {isSite && !isWhole && (
        <button type="button" class="set-aside" onClick={() => actions.onSetAside(group)}>
          {m.checkUpNotOnSite({ site: name })}
        </button>
      )}
      <Said place={id} state={state} actions={actions} />
    </details>
  );
};
