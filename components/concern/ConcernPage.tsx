import './concern.css';
import './form.css';
import './paper.css';

import type { JSX } from 'preact';

import { notePaper } from '../../lib/core/concern/paper.ts';
import { peopleToTell, safeguardingLead } from '../../lib/core/concern/people.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Header } from '../Header.tsx';
import { AboutHead } from './AboutHead.tsx';
import { Before } from './Before.tsx';
import { Done } from './Done.tsx';
import { NoteForm } from './NoteForm.tsx';
import { Paper } from './Paper.tsx';
import type { ConcernActions, ConcernState, ReadyConcern } from './state.ts';
import { WhoToTell } from './WhoToTell.tsx';

/** A name is not broken over two lines. */
const inOnePiece = (name: string): string => name.replaceAll(' ', '\u00a0');

type ReadyProps = { state: ReadyConcern; actions: ConcernActions };

function Ready({ state, actions }: ReadyProps): JSX.Element {
  const { facts, failed, note, at, isMissed } = state;
  const { aboutHead } = note;
  const people = aboutHead === undefined ? undefined : peopleToTell(facts.contacts, aboutHead);
  const [first] = people ?? [safeguardingLead(facts.contacts)];
  return (
    <>
      <div class="first">
        <p class="speak">{m.concernFirst({ person: inOnePiece(first.called) })}</p>
        <p>{m.commonDanger()}</p>
      </div>
      {failed && <p class="said-so">{m.concernFailed()}</p>}
      <AboutHead aboutHead={aboutHead} isMissed={isMissed} onAnswer={actions.onAboutHead} />
      <WhoToTell people={people} facts={facts} onMail={actions.onMail} />
      <Before />
      <NoteForm key={state.sitting} note={note} onText={actions.onText} />
      <Done state={state} actions={actions} />
      <footer>
        <p class="ways">
          <a href="help.html">{m.concernHelpLink()}</a>
          {facts.policyUrl !== undefined && (
            <a href={facts.policyUrl} target="_blank" rel="noreferrer">
              {m.commonYourPolicy()} <span class="aside">{m.commonNewTab()}</span>
            </a>
          )}
        </p>
      </footer>
      <Paper paper={notePaper(note, facts, at)} />
    </>
  );
}

/** The concern note (R1): written in one sitting, nothing kept. What is printed is its paper alone. */
export const ConcernPage = ({
  state,
  actions,
}: {
  state: ConcernState;
  actions: ConcernActions;
}): JSX.Element => (
  <main class="concern">
    <Header title={m.concernTitle()} />
    {state.kind === 'ready' && <Ready state={state} actions={actions} />}
  </main>
);
