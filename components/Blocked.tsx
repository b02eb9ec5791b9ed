import './folds.css';
import './blocked.css';

import type { ComponentChildren, JSX } from 'preact';

import type { ClosedWords } from '../lib/core/closed-words.ts';
import * as m from '../lib/language/made/messages.ts';
import { Mark } from './Mark.tsx';
import { PassField, type PassFieldActions, type PassFieldState } from './PassField.tsx';

/** `isNeeded`: nothing but a pass opens the site. */
export type BlockedPass = { code: string; isNeeded: boolean; field: PassFieldState };

/** What the page shown instead of a closed site has to say. */
export type BlockedState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'closed';
      words: ClosedWords;
      left: string | undefined;
      policyName: string | undefined;
      policyUrl: string | undefined;
      /** Absent where the policy takes no passes. */
      pass: BlockedPass | undefined;
    }
  | { kind: 'open' };

type BlockedProps = {
  state: BlockedState;
  canGoBack: boolean;
  onBack: () => void;
  onRetry: () => void;
  passActions: PassFieldActions;
};

type ClosedProps = { state: Extract<BlockedState, { kind: 'closed' }> };

/** The clock is for the eye alone: who hears the page is told once how long it is, and not each second. */
const When = ({ words: { clock, when } }: { words: ClosedWords }): JSX.Element => (
  <>
    {clock !== undefined && (
      <p class="clock" aria-hidden="true">
        <b>{clock}</b> {m.blockedClock()}
      </p>
    )}
    {when !== undefined && <p class={clock === undefined ? 'when' : 'aside'}>{when}</p>}
  </>
);

/** No site is named: children may see the screen. */
const Closed = ({ state: { words, left, policyName, policyUrl } }: ClosedProps): JSX.Element => (
  <>
    <h1>{words.title}</h1>
    <When words={words} />
    <p class="why">{words.why}</p>
    {left !== undefined && <p class="left">{left}</p>}
    <p class="ask">{words.ask}</p>
    {policyUrl !== undefined && (
      <p class="ask">
        <a href={policyUrl}>{policyName ?? m.commonYourPolicy()}</a>
      </p>
    )}
  </>
);

const Open = (): JSX.Element => (
  <>
    <h1>{m.blockedOpen()}</h1>
    <p class="why">{m.blockedOpenWhy()}</p>
  </>
);

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <>
    <h1>{m.blockedClosed()}</h1>
    <p class="why">{m.blockedNoAnswer()}</p>
    <button type="button" class="main" onClick={onRetry}>
      {m.blockedAskAgain()}
    </button>
  </>
);

function contentOf(state: BlockedState, onRetry: () => void): ComponentChildren {
  switch (state.kind) {
    case 'loading':
      return null;
    case 'closed':
      return <Closed state={state} />;
    case 'open':
      return <Open />;
    case 'failed':
      return <Failed onRetry={onRetry} />;
  }
}

/** What is said aloud when it comes about: that there was no answer, that it is open again. Never the time. */
function news(state: BlockedState): string {
  if (state.kind === 'open') return m.blockedOpen();
  return state.kind === 'failed' ? m.blockedNoAnswer() : '';
}

type WithPassProps = { pass: BlockedPass; actions: PassFieldActions };

/** Folded where the hours open the site by themselves. */
const WithPass = ({ pass: { code, isNeeded, field }, actions }: WithPassProps): JSX.Element => (
  <details class="with-pass" open={isNeeded}>
    <summary>{m.blockedWithPass()}</summary>
    <PassField code={code} state={field} actions={actions} />
  </details>
);

/** Why, until when, and whom to ask; kindly. */
export const Blocked = ({ state, canGoBack, onBack, onRetry, passActions }: BlockedProps): JSX.Element => (
  <main class="folds blocked">
    <Mark size={88} />
    <div>{contentOf(state, onRetry)}</div>
    <p class="aside" role="status">
      {news(state)}
    </p>
    {state.kind === 'closed' && state.pass !== undefined && (
      <WithPass pass={state.pass} actions={passActions} />
    )}
    {canGoBack && state.kind !== 'loading' && (
      <button type="button" onClick={onBack}>
        {m.blockedGoBack()}
      </button>
    )}
  </main>
);
