import type { EditorState } from 'draft-js';
import { useState } from 'react';
import { people, type Person } from '../data/people.ts';
import { mentionAt } from './draft-text.ts';

const MOST = 5;

export type Typeahead = {
  /** Empty while closed. */
  found: readonly Person[];
  active: number;
  move: (by: number) => void;
  close: () => void;
};

function matches(typed: string | undefined): readonly Person[] {
  if (typed === undefined) return [];
  const wanted = typed.toLowerCase();
  const hit = ({ name, handle }: Person): boolean =>
    handle.toLowerCase().startsWith(wanted) || name.toLowerCase().startsWith(wanted);
  return people.filter(hit).slice(0, MOST);
}

/** The list under a mention being typed; closed by hand it stays closed until the mention changes. */
export function useTypeahead(state: EditorState): Typeahead {
  const typed = mentionAt(state);
  const [chosen, setChosen] = useState({ typed, active: 0, closed: false });
  const current = chosen.typed === typed ? chosen : { typed, active: 0, closed: false };
  const found = current.closed ? [] : matches(typed);
  return {
    found,
    active: current.active,
    move: (by) => {
      setChosen({ ...current, active: (current.active + by + found.length) % found.length });
    },
    close: () => {
      setChosen({ ...current, closed: true });
    },
  };
}
