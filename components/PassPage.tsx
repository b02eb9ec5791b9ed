import './pass-page.css';

import type { JSX } from 'preact';

import type { PassFacts } from '../lib/core/overview.ts';
import { moment } from '../lib/core/time-words.ts';
import * as m from '../lib/language/made/messages.ts';
import { list } from './format.ts';
import { Header } from './Header.tsx';
import { PassField, type PassFieldActions, type PassFieldState } from './PassField.tsx';
import { Slot, slotFor } from './Slot.tsx';

/** What the page has to show. `isFromCover`: a page of a site is waiting behind it. */
export type PassPageState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; facts: PassFacts; field: PassFieldState; now: number; isFromCover: boolean };

type PassPageActions = PassFieldActions & { onRetry: () => void; onBack: () => void };

type ReadyProps = { state: Extract<PassPageState, { kind: 'ready' }>; actions: PassPageActions };

const namesOf = ({ sites }: PassFacts, ids: readonly string[]): string =>
  list(ids.map((id) => sites.find((site) => site.id === id)?.name ?? id));

/** The sites and whose pass it is are filled in as elements. `start`: of a pass that is still to begin. */
function holdsWords(start: string | false, until: string, reason: string): string {
  const values = { sites: slotFor(0), from: slotFor(1), until, reason };
  return start === false ? m.passHolds(values) : m.passHoldsLater({ ...values, start });
}

function Holding({ facts, now }: { facts: PassFacts; now: number }): JSX.Element | null {
  const { passes, timeZone } = facts;
  if (passes.length === 0) return null;
  const until = (end: number): string => moment(end, now, timeZone);
  return (
    <section aria-labelledby="holding">
      <h2 id="holding">{m.passHere()}</h2>
      <ul>
        {passes.map(({ sites, start, end, reason, keyName }) => (
          <li key={`${start} ${end} ${sites.join()}`}>
            <Slot text={holdsWords(start > now && moment(start, now, timeZone), until(end), reason)}>
              <strong>{namesOf(facts, sites)}</strong>
              <span class="from">{m.passFrom({ name: keyName })}</span>
            </Slot>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Ready = ({ state: { facts, field, now, isFromCover }, actions }: ReadyProps): JSX.Element => (
  <>
    {facts.keys.length === 0 ? (
      <p>{m.passNoKeys()}</p>
    ) : (
      <PassField code={facts.code} state={field} actions={actions} />
    )}
    {isFromCover && (
      <button type="button" class={field.kind === 'taken' ? 'main' : ''} onClick={actions.onBack}>
        {m.passBack()}
      </button>
    )}
    <Holding facts={facts} now={now} />
    <p class="leaders">
      <a href="/pass-maker.html">{m.passMakerLink()}</a>
    </p>
  </>
);

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <>
    <p>{m.commonNoAnswer()}</p>
    <button type="button" class="main" onClick={onRetry}>
      {m.commonTryAgain()}
    </button>
  </>
);

type PassPageProps = { state: PassPageState; actions: PassPageActions };

/** Where a pass is put in for a site whose page is covered: on a page of Lanyard's own, which no site can read. */
export const PassPage = ({ state, actions }: PassPageProps): JSX.Element => (
  <main class="column pass-page">
    <Header title={state.kind === 'failed' ? m.commonNoAnswerTitle() : m.passPageTitle()} />
    {state.kind === 'ready' && <Ready state={state} actions={actions} />}
    {state.kind === 'failed' && <Failed onRetry={actions.onRetry} />}
    {state.kind === 'loading' && <p role="status">{m.commonLooking()}</p>}
  </main>
);
