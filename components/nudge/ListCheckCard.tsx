import type { ComponentChildren } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Actions, type Action } from './Actions.tsx';
import { Why, type WhyProps } from './Why.tsx';

export type ListCheckCardProps = {
  title: string;
  /** The count, or the place of one name: said again when it changes. */
  lead: string;
  more: readonly string[];
  /** Where the name is now, once asked for. */
  told?: string | undefined;
  why?: WhyProps | undefined;
  actions: readonly Action[];
  /** Ways out of it. */
  ways?: readonly Action[];
};

/** What a check of a list found: the count first, then one name after the other. */
export const ListCheckCard = ({
  title,
  lead,
  more,
  told,
  why,
  actions,
  ways = [],
}: ListCheckCardProps): ComponentChildren => (
  <div class="card list-card" role="dialog" aria-label={m.listCheckLabel()} aria-describedby="lanyard-count">
    <div class="body">
      <h2>{title}</h2>
      <p id="lanyard-count" role="status">
        {lead}
      </p>
      <div role="status">{told && <p class="told">{told}</p>}</div>
      {more.map((words) => (
        <p class="aside" key={words}>
          {words}
        </p>
      ))}
      {why && <Why {...why} />}
    </div>
    <Actions actions={actions} />
    {ways.length > 0 && (
      <footer>
        <Actions actions={ways} />
      </footer>
    )}
  </div>
);
