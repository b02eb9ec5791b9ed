/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Person } from '../data/people.ts';
import { Avatar, NameWithMarks } from '../parts/person-parts.tsx';
import type { Typeahead } from './use-typeahead.ts';

type ListProps = { typeahead: Typeahead; index: number; pick: (person: Person) => void };

export const listId = (index: number): string => `typeaheadDropdownWrapped-${String(index)}`;
export const optionId = (index: number, at: number): string =>
  `typeaheadFocus-${String(index)}.${String(at)}`;

export function TypeaheadList({ typeahead, index, pick }: ListProps): ReactNode {
  if (typeahead.found.length === 0) return null;
  return (
    <div id={listId(index)} role="listbox" className="typeahead" data-testid="typeaheadDropdown">
      {typeahead.found.map((person, at) => (
        <button
          type="button"
          key={person.id}
          id={optionId(index, at)}
          role="option"
          aria-selected={at === typeahead.active}
          data-testid="typeaheadResult"
          // Taking the focus would lose the caret in the editor.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            pick(person);
          }}
        >
          <Avatar person={person} size={32} />
          <NameWithMarks person={person} />
          <span className="handle">@{person.handle}</span>
        </button>
      ))}
    </div>
  );
}
