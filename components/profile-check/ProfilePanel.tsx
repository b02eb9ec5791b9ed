import type { ComponentChildren } from 'preact';

import { Actions, type Action } from '../nudge/Actions.tsx';
import { Clause, type ClauseProps } from '../nudge/Clause.tsx';

export type ProfileItem = {
  key: string;
  what: string;
  /** The line it stands in, with what introduces it; left out where the words are better not shown once more. */
  line?: string;
  instead: string;
  clause?: ClauseProps;
  show: Action;
};

export type ProfilePanelProps = {
  title: string;
  /** The one sentence that says how it stands. */
  summary: string;
  /** What it means, and what was read. */
  more: readonly string[];
  items: readonly ProfileItem[];
  actions: readonly Action[];
};

const Item = ({ item }: { item: ProfileItem }): ComponentChildren => (
  <li>
    <h3>{item.what}</h3>
    {item.line !== undefined && <p class="aside">{item.line}</p>}
    <p>{item.instead}</p>
    {item.clause && <Clause {...item.clause} />}
    <Actions actions={[item.show]} />
  </li>
);

/** What one's own profile gives away, beside the profile. It is no modal dialog: the page stays in use. */
export const ProfilePanel = ({
  title,
  summary,
  more,
  items,
  actions,
}: ProfilePanelProps): ComponentChildren => (
  <section class="panel" role="dialog" aria-labelledby="lanyard-title" aria-describedby="lanyard-summary">
    <div class="body">
      <h2 id="lanyard-title" tabindex={-1}>
        {title}
      </h2>
      <p id="lanyard-summary" class="summary">
        {summary}
      </p>
      {items.length > 0 && (
        <ul class="items">
          {items.map((item) => (
            <Item key={item.key} item={item} />
          ))}
        </ul>
      )}
      {more.map((line) => (
        <p key={line} class="aside">
          {line}
        </p>
      ))}
    </div>
    <Actions actions={actions} />
  </section>
);
