import type { ComponentChildren } from 'preact';

import { Actions, type Action } from './Actions.tsx';
import { Clause, type ClauseProps } from './Clause.tsx';

export type PauseItem = { key: string; what: string; why: string; clause?: ClauseProps };

export type PauseDialogProps = {
  title: string;
  lead: string;
  items: readonly PauseItem[];
  /** What is said of those left out. */
  more?: string;
  asides: readonly string[];
  /** The way back first: it is the default. */
  actions: readonly Action[];
  /** What is to be done after going on. */
  after?: string;
};

/** What is asked before something is sent. The dialog around it is modal. */
export const PauseDialog = ({
  title,
  lead,
  items,
  more,
  asides,
  actions,
  after,
}: PauseDialogProps): ComponentChildren => (
  <div class="dialog">
    <h2 id="lanyard-title">{title}</h2>
    <p id="lanyard-lead">{lead}</p>
    <ul class="items" id="lanyard-items">
      {items.map(({ key, what, why, clause }) => (
        <li key={key}>
          <h3>{what}</h3>
          <p>{why}</p>
          {clause && <Clause {...clause} />}
        </li>
      ))}
    </ul>
    {more !== undefined && (
      <p class="aside" id="lanyard-more">
        {more}
      </p>
    )}
    {asides.map((aside) => (
      <p class="aside" key={aside}>
        {aside}
      </p>
    ))}
    <Actions actions={actions} />
    {after !== undefined && <p class="after">{after}</p>}
  </div>
);
