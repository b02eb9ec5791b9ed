/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Mentions } from './mentions.ts';

type ListProps = { id: string; mentions: Mentions; pick: (at: number) => void };

export function MentionList({ id, mentions, pick }: ListProps): ReactNode {
  return (
    <ul role="listbox" id={id} className="k_listbox">
      {mentions.found.map((person, at) => (
        <li
          key={person.id}
          id={`${id}${String(at)}`}
          role="option"
          aria-selected={at === mentions.active}
          className="k_option"
          // Taking the focus would lose the caret in the editor.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            pick(at);
          }}
        >
          {person.name}
        </li>
      ))}
    </ul>
  );
}
