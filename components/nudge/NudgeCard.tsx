import type { ComponentChildren } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Actions, type Action } from './Actions.tsx';
import { Clause, type ClauseProps } from './Clause.tsx';
import { Keys } from './Keys.tsx';
import { PolicyLink, type PolicyLinkProps } from './PolicyLink.tsx';
import { Why, type WhyProps } from './Why.tsx';

export type NudgeCardProps = {
  what: string;
  why: string;
  instead: string;
  /** The words of the school's policy, with what introduces them. */
  clause?: ClauseProps;
  /** For a name: what it is listed as, there only once asked for. */
  because?: WhyProps | undefined;
  /** The whole policy, where the school has put it on the web. */
  policy?: PolicyLinkProps | undefined;
  /** Who will see what is sent, and what comes later. */
  asides: readonly string[];
  actions: readonly Action[];
  /** Place among several findings, and the way to the next. */
  more?: { place: string; next: Action };
  /** All there is beside the first line where the card is folded. */
  unfold: Action;
};

/** One finding beside the box it stands in. It never takes the focus by itself. */
export function NudgeCard(props: NudgeCardProps): ComponentChildren {
  const { what, why, instead, clause, because, policy, asides, actions, more, unfold } = props;
  return (
    <div
      class="card"
      role="dialog"
      aria-label={m.nudgeCardLabel()}
      aria-describedby="lanyard-what lanyard-why"
    >
      <div class="body">
        <h2 id="lanyard-what">{what}</h2>
        <p id="lanyard-why">{why}</p>
        {/* Before the policy's words: where the window is low, what to do is seen first. */}
        <p class="instead">{instead}</p>
        {clause && <Clause {...clause} />}
        {because && <Why {...because} />}
        {asides.map((aside) => (
          <p class="aside" key={aside}>
            {aside}
          </p>
        ))}
        {policy && <PolicyLink {...policy} />}
      </div>
      <div class="unfold">
        <Actions actions={[unfold]} />
      </div>
      <Actions actions={actions} />
      <footer>
        {more && (
          <p class="more">
            <span>{more.place}</span>
            <Actions actions={[more.next]} />
          </p>
        )}
        <Keys />
      </footer>
    </div>
  );
}
