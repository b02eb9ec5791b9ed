import './blocked.css';

import type { ComponentChildren, JSX } from 'preact';

import type { ClosedWords } from '../lib/core/closed-words.ts';
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

/** No site is named: children may see the screen. */
const Closed = ({ state: { words, left, policyName, policyUrl } }: ClosedProps): JSX.Element => (
  <>
    <h1>{words.title}</h1>
    {words.when !== undefined && <p class="when">{words.when}</p>}
    <p class="why">{words.why}</p>
    {left !== undefined && <p class="left">{left}</p>}
    <p class="ask">{words.ask}</p>
    {policyUrl !== undefined && (
      <p class="ask">
        <a href={policyUrl}>{policyName ?? "Your school's policy"}</a>
      </p>
    )}
  </>
);

const Open = (): JSX.Element => (
  <>
    <h1>Open again</h1>
    <p class="why">You can go back to where you were, or close this tab.</p>
  </>
);

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <>
    <h1>Closed for now</h1>
    <p class="why">Lanyard did not answer, so it cannot say until when. Nothing is lost.</p>
    <button type="button" class="main" onClick={onRetry}>
      Ask again
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

type WithPassProps = { pass: BlockedPass; actions: PassFieldActions };

/** Folded where the hours open the site by themselves. */
const WithPass = ({ pass: { code, isNeeded, field }, actions }: WithPassProps): JSX.Element => (
  <details class="with-pass" open={isNeeded}>
    <summary>With a pass</summary>
    <PassField code={code} state={field} actions={actions} />
  </details>
);

/** Why, until when, and whom to ask; kindly. */
export const Blocked = ({ state, canGoBack, onBack, onRetry, passActions }: BlockedProps): JSX.Element => (
  <main class="blocked">
    <Mark size={88} />
    <div role="status">{contentOf(state, onRetry)}</div>
    {state.kind === 'closed' && state.pass !== undefined && (
      <WithPass pass={state.pass} actions={passActions} />
    )}
    {canGoBack && state.kind !== 'loading' && (
      <button type="button" onClick={onBack}>
        Go back
      </button>
    )}
  </main>
);
