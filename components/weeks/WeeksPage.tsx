import './weeks.css';
import './print.css';

import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { dateInWords, usedInWords } from '../format.ts';
import { Header } from '../Header.tsx';
import type { WeeksView } from './view.ts';
import { WeeksTable } from './WeeksTable.tsx';

export type WeeksState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      view: WeeksView;
      /** The same with a column for every site, as it is saved. */
      file: WeeksView;
      keepWeeks: number;
      /** Milliseconds a day. */
      allowance?: number;
      /** Today in the school's zone, `YYYY-MM-DD`. */
      today: string;
      /** What became of saving. */
      said: string;
    };

export type WeeksActions = { onPrint: () => void; onSave: () => void; onRetry: () => void };

type Ready = Extract<WeeksState, { kind: 'ready' }>;

const Weeks = ({ state, actions }: { state: Ready; actions: WeeksActions }): JSX.Element => (
  <>
    <p>{m.weeksIntro({ weeks: state.keepWeeks })}</p>
    {state.allowance !== undefined && <p>{m.weeksAllowance({ time: usedInWords(state.allowance) })}</p>}
    <p class="made-on">{m.weeksMadeOn({ day: dateInWords(state.today) })}</p>
    {state.view.rows.length === 0 ? (
      <p class="empty">{m.weeksEmpty()}</p>
    ) : (
      <>
        <WeeksTable view={state.view} />
        <div class="ways">
          <button type="button" class="main" onClick={actions.onPrint}>
            {m.commonPrint()}
          </button>
          <button type="button" onClick={actions.onSave}>
            {m.commonSave()}
          </button>
          <p class="hint">{m.weeksSaveHint()}</p>
          <p role="status">{state.said}</p>
        </div>
      </>
    )}
  </>
);

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <>
    <p role="alert">{m.commonNoAnswer()}</p>
    <button type="button" class="main" onClick={onRetry}>
      {m.commonTryAgain()}
    </button>
  </>
);

/** Every week that is kept, for oneself: to look at, to print, to save. */
export const WeeksPage = ({ state, actions }: { state: WeeksState; actions: WeeksActions }): JSX.Element => (
  <main class="weeks">
    <Header title={m.weeksTitle()} />
    {state.kind === 'ready' && <Weeks state={state} actions={actions} />}
    {state.kind === 'failed' && <Failed onRetry={actions.onRetry} />}
    {state.kind === 'loading' && <p role="status">{m.popupLoading()}</p>}
  </main>
);
