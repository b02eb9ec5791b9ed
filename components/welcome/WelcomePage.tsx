import './welcome.css';
import './practice.css';

import type { JSX } from 'preact';

import type { WelcomeFacts } from '../../lib/core/welcome.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Header } from '../Header.tsx';
import { Acknowledge } from './Acknowledge.tsx';
import { Practice } from './Practice.tsx';
import type { WelcomeActions, WelcomeState } from './state.ts';
import { looksAt, neverLooksAt, policyLine, readLine, staysWhere, whoSees } from './words.ts';

type PointsProps = { title: string; points: readonly string[]; kind: string };

const Points = ({ title, points, kind }: PointsProps): JSX.Element => (
  <section class={`points ${kind}`}>
    <h2>{title}</h2>
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
);

/** The school may watch its own devices and network by other means; its clause says how (O 8.1-8.2). */
const Monitoring = ({ monitoringUrl: href }: Pick<WelcomeFacts, 'monitoringUrl'>): JSX.Element => (
  <p class="monitoring">
    {m.welcomeMonitoring()}{' '}
    {href !== undefined && (
      <a href={href} target="_blank" rel="noreferrer">
        {m.welcomeMonitoringLink()} <span class="aside">{m.commonNewTab()}</span>
      </a>
    )}
  </p>
);

const Policy = ({ facts }: { facts: WelcomeFacts }): JSX.Element => {
  const { policyUrl: href } = facts;
  return (
    <p class="policy">
      {policyLine(facts)}{' '}
      {href !== undefined && (
        <a href={href} target="_blank" rel="noreferrer">
          {m.commonReadPolicy()} <span class="aside">{m.commonNewTab()}</span>
        </a>
      )}
    </p>
  );
};

type ReadyProps = { state: Extract<WelcomeState, { kind: 'ready' }>; actions: WelcomeActions };

const Ready = ({ state, actions }: ReadyProps): JSX.Element => {
  const { facts, practice, guesses, said } = state;
  const isAgain = facts.due && facts.acknowledged !== undefined;
  return (
    <>
      <p class="lead">{m.welcomeLead()}</p>
      {isAgain && <p class="changed">{readLine(facts)}</p>}
      <Policy facts={facts} />
      <div class="both">
        <Points kind="looks" title={m.welcomeLooksTitle()} points={looksAt(facts)} />
        <Points kind="never" title={m.welcomeNeverTitle()} points={neverLooksAt()} />
        <Points kind="stays" title={m.welcomeStaysTitle()} points={staysWhere(facts)} />
        <Points kind="sees" title={m.welcomeSeesTitle()} points={whoSees()} />
      </div>
      <Monitoring {...facts} />
      <p class="neither">{m.welcomeNeither()}</p>
      <Practice posts={practice} guesses={guesses} onGuess={actions.onGuess} />
      <Acknowledge facts={facts} said={said} onAcknowledge={actions.onAcknowledge} />
    </>
  );
};

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <section class="acknowledge">
    <p role="alert">{m.welcomeFailed()}</p>
    <button type="button" class="main" onClick={onRetry}>
      {m.commonTryAgain()}
    </button>
  </section>
);

/** The welcome page (R5): what is watched and what is not, where it stays, who can see it, and a short practice. */
export const WelcomePage = ({
  state,
  actions,
}: {
  state: WelcomeState;
  actions: WelcomeActions;
}): JSX.Element => (
  <main class="welcome">
    <Header title={m.welcomeTitle()} />
    {state.kind === 'loading' && <p role="status">{m.commonLooking()}</p>}
    {state.kind === 'failed' && <Failed onRetry={actions.onRetry} />}
    {state.kind === 'ready' && <Ready state={state} actions={actions} />}
  </main>
);
