import './pass-page.css';

import type { JSX } from 'preact';

import type { PassFacts } from '../lib/core/overview.ts';
import { moment } from '../lib/core/time-words.ts';
import { list } from './format.ts';
import { Mark } from './Mark.tsx';
import { PassField, type PassFieldActions, type PassFieldState } from './PassField.tsx';

/** What the page has to show. `isFromCover`: a page of a site is waiting behind it. */
export type PassPageState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; facts: PassFacts; field: PassFieldState; now: number; isFromCover: boolean };

type PassPageActions = PassFieldActions & { onRetry: () => void; onBack: () => void };

type ReadyProps = { state: Extract<PassPageState, { kind: 'ready' }>; actions: PassPageActions };

const namesOf = ({ sites }: PassFacts, ids: readonly string[]): string =>
  list(ids.map((id) => sites.find((site) => site.id === id)?.name ?? id));

function Holding({ facts, now }: { facts: PassFacts; now: number }): JSX.Element | null {
  const { passes, timeZone } = facts;
  if (passes.length === 0) return null;
  return (
    <section aria-labelledby="holding">
      <h2 id="holding">Passes in this browser</h2>
      <ul>
        {passes.map(({ sites, start, end, reason, keyName }) => (
          <li key={`${start} ${end} ${sites.join()}`}>
            <strong>{namesOf(facts, sites)}</strong>
            {start > now ? `, from ${moment(start, now, timeZone)} until ` : ', until '}
            {moment(end, now, timeZone)}. {reason} <span class="from">({keyName})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Ready = ({ state: { facts, field, now, isFromCover }, actions }: ReadyProps): JSX.Element => (
  <>
    <h1>Use a pass</h1>
    {facts.keys.length === 0 ? (
      <p>
        Your school’s policy has no keys for passes yet, so none can be taken here. Whoever looks after the
        laptops can put one in.
      </p>
    ) : (
      <PassField code={facts.code} state={field} actions={actions} />
    )}
    {isFromCover && (
      <button type="button" class={field.kind === 'taken' ? 'main' : ''} onClick={actions.onBack}>
        Back to where you were
      </button>
    )}
    <Holding facts={facts} now={now} />
    <p class="leaders">
      <a href="/pass-maker.html">Make passes (senior leadership team)</a>
    </p>
  </>
);

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <>
    <h1>Lanyard did not answer</h1>
    <p>Nothing is lost. Try again; if that does not help, close the browser and open it again.</p>
    <button type="button" class="main" onClick={onRetry}>
      Try again
    </button>
  </>
);

type PassPageProps = { state: PassPageState; actions: PassPageActions };

/** Where a pass is put in for a site whose page is covered: on a page of Lanyard's own, which no site can read. */
export const PassPage = ({ state, actions }: PassPageProps): JSX.Element => (
  <main class="pass-page">
    <Mark size={56} />
    {state.kind === 'ready' && <Ready state={state} actions={actions} />}
    {state.kind === 'failed' && <Failed onRetry={actions.onRetry} />}
    {state.kind === 'loading' && <p role="status">Looking …</p>}
  </main>
);
