import '../folds.css';
import './may-i.css';
import './question.css';
import './print.css';

import type { ComponentChildren, JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Header } from '../Header.tsx';
import { Question } from './Question.tsx';
import { Search } from './Search.tsx';
import type { MayIActions, MayIState } from './state.ts';
import { hasPolicy, mayIView } from './view.ts';

type ReadyState = Extract<MayIState, { kind: 'ready' }>;
type ReadyProps = { state: ReadyState; actions: MayIActions };

const Source = ({ state: { facts } }: { state: ReadyState }): JSX.Element | null => {
  const { policyName: name, policyVersion: version } = facts;
  if (name === undefined) return null;
  return (
    <p class="source">
      {version === undefined ? m.mayIFrom({ name }) : m.mayIFromVersion({ name, version })}
    </p>
  );
};

const WholePolicy = ({ href }: { href: string }): JSX.Element => (
  <a href={href} target="_blank" rel="noreferrer">
    {m.commonReadPolicy()} <span class="aside">{m.commonNewTab()}</span>
  </a>
);

const Foot = ({ state: { facts }, actions }: ReadyProps): JSX.Element => (
  <footer>
    <p>{m.mayIFoot()}</p>
    <p class="ways">
      {facts.policyUrl !== undefined && <WholePolicy href={facts.policyUrl} />}
      <button type="button" onClick={actions.onPrint}>
        {m.mayIPrint()}
      </button>
    </p>
  </footer>
);

const Section = ({ heading, children }: { heading: string; children: ComponentChildren }): JSX.Element => (
  <section class="questions">
    {heading !== '' && <h2>{heading}</h2>}
    {children}
  </section>
);

function Ready({ state, actions }: ReadyProps): JSX.Element {
  const { facts, asked } = state;
  const { sections, found } = mayIView(state);
  const head = facts.head ?? m.mayIYourHead();
  return (
    <>
      <p class="lead">{facts.origin === 'file' ? m.mayILeadFile() : m.mayILead()}</p>
      <Source state={state} />
      <Search asked={asked} found={found} onAsk={actions.onAsk} />
      {found === 0 && <p class="nothing">{m.mayINothingFound({ whom: head })}</p>}
      {sections.map(({ heading, questions }) => (
        <Section key={heading} heading={heading}>
          {questions.map((question) => (
            <Question key={question.id} question={question} facts={facts} isUnderHeading={heading !== ''} />
          ))}
        </Section>
      ))}
      <Foot state={state} actions={actions} />
    </>
  );
}

/** Without a policy there is nothing to answer from, and nothing is made up. */
const NoPolicy = (): JSX.Element => (
  <section class="no-policy">
    <h2>{m.mayINoPolicyTitle()}</h2>
    <p>{m.mayINoPolicy()}</p>
    <p>{m.mayINoPolicyAsk()}</p>
  </section>
);

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <section class="no-policy">
    <p role="alert">{m.mayIFailed()}</p>
    <button type="button" class="main" onClick={onRetry}>
      {m.commonTryAgain()}
    </button>
  </section>
);

function Body({ state, actions }: { state: MayIState; actions: MayIActions }): JSX.Element {
  switch (state.kind) {
    case 'loading':
      return <p role="status">{m.commonLooking()}</p>;
    case 'failed':
      return <Failed onRetry={actions.onRetry} />;
    case 'ready':
      return hasPolicy(state.facts) ? <Ready state={state} actions={actions} /> : <NoPolicy />;
  }
}

/** “May I…?”: what staff ask, and what their own school's policy says to it. */
export const MayIPage = ({ state, actions }: { state: MayIState; actions: MayIActions }): JSX.Element => (
  <main class="folds may-i">
    <Header title={m.mayITitle()} />
    <Body state={state} actions={actions} />
  </main>
);
