import type { ComponentChildren } from 'preact';

import { Actions, type Action } from './Actions.tsx';
import { Clause, type ClauseProps } from './Clause.tsx';
import { PolicyLink, type PolicyLinkProps } from './PolicyLink.tsx';
import { Why, type WhyProps } from './Why.tsx';

export type PauseItem = {
  key: string;
  what: string;
  why: string;
  /** What to do instead; left out of a list, which would be long. */
  instead?: string;
  clause?: ClauseProps;
  /** For a name: what it is listed as, there only once asked for. */
  because?: WhyProps | undefined;
};

export type PauseDialogProps = {
  title: string;
  lead: string;
  items: readonly PauseItem[];
  /** What is said of those left out. */
  more?: string;
  asides: readonly string[];
  policy?: PolicyLinkProps | undefined;
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
  policy,
  actions,
  after,
}: PauseDialogProps): ComponentChildren => (
  <div class="dialog">
    <h2 id="lanyard-title">{title}</h2>
    <p id="lanyard-lead">{lead}</p>
    <ul class="items" id="lanyard-items">
      {items.map(({ key, what, why, instead, clause, because }) => (
        <li key={key}>
          <h3>{what}</h3>
          <p>{why}</p>
          {instead !== undefined && <p>{instead}</p>}
          {clause && <Clause {...clause} />}
          {because && <Why {...because} />}
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
    {policy && <PolicyLink {...policy} />}
    <Actions actions={actions} startsHere />
    {after !== undefined && <p class="after">{after}</p>}
  </div>
);
