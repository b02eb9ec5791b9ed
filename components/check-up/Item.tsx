import type { JSX } from 'preact';

import type { CheckUpFacts } from '../../lib/core/check-up/facts.ts';
import { isSettled } from '../../lib/core/check-up/records.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Extra } from './Extra.tsx';
import { Marks } from './Marks.tsx';
import { Said } from './Said.tsx';
import type { CheckUpActions, ReadyState } from './state.ts';
import type { ItemView } from './view.ts';

type ItemProps = { item: ItemView; state: ReadyState; actions: CheckUpActions };

const Links = ({ links }: Pick<ItemView, 'links'>): JSX.Element => (
  <ul class="links">
    {links.map(({ label, href }) => (
      <li key={href}>
        <a href={href} target="_blank" rel="noreferrer">
          {label}
          <span class="aside"> {m.commonNewTab()}</span>
        </a>
      </li>
    ))}
  </ul>
);

const Reasons = ({ item: { why, cited } }: { item: ItemView }): JSX.Element => (
  <>
    <p class="why">{why}</p>
    {cited !== undefined && (
      <p class="cited">
        <span>{m.commonPolicySays()}</span> {cited}
      </p>
    )}
  </>
);

type AboutProps = { item: ItemView; facts: CheckUpFacts; copy: CheckUpActions['copy'] };

/** What is looked at steps back: the reasons are still there to be opened. */
function About({ item, facts, copy }: AboutProps): JSX.Element {
  const links = item.links.length > 0 && <Links links={item.links} />;
  const extra = <Extra item={item} facts={facts} copy={copy} />;
  if (!isSettled(item.status))
    return (
      <>
        <Reasons item={item} />
        {links}
        {extra}
      </>
    );
  return (
    <>
      <details class="reasons">
        <summary>{m.checkUpReasons()}</summary>
        <Reasons item={item} />
        {extra}
      </details>
      {links}
    </>
  );
}

/** One thing to look at: why, the school's own words, where, and what became of it. */
export const Item = ({ item, state, actions }: ItemProps): JSX.Element => {
  const { key, title, status, said } = item;
  const { facts } = state;
  const id = `${key.item}-title`;
  return (
    <li class={`item ${status}`}>
      <div class="about">
        <h3 id={id}>{title}</h3>
        {said !== '' && <p class="said">{said}</p>}
        <About item={item} facts={facts} copy={actions.copy} />
      </div>
      <Marks item={item} titleId={id} nextTerm={facts.nextTerm} onMark={actions.onMark} />
      <Said place={key.item} state={state} actions={actions} />
    </li>
  );
};
