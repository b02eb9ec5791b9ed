import './help.css';
import './sites.css';

import type { JSX } from 'preact';

import { peopleToTell } from '../../lib/core/concern/people.ts';
import { helpLookedUpBy } from '../../lib/core/help/looked-up.ts';
import * as m from '../../lib/language/made/messages.ts';
import { dateInWords } from '../format.ts';
import { Header } from '../Header.tsx';
import { Evidence } from './Evidence.tsx';
import { People } from './People.tsx';
import { Sites } from './Sites.tsx';
import type { HelpActions, HelpState } from './state.ts';

const First = ({ facts }: Pick<HelpState, 'facts'>): JSX.Element => (
  <section class="first" aria-labelledby="first">
    <h2 id="first">{m.helpFirst()}</h2>
    <ul>
      <li>{m.commonDanger()}</li>
      <li>{m.helpFirstChild({ person: peopleToTell(facts?.contacts ?? {}, false)[0].called })}</li>
      <li>{m.helpFirstReply()}</li>
    </ul>
    <p>
      <a href="concern.html">{m.helpFirstNote()}</a>
    </p>
  </section>
);

/** Removing and reporting content on each site, what to keep of it, and who else helps (R2, R3). */
export const HelpPage = ({ state, actions }: { state: HelpState; actions: HelpActions }): JSX.Element => (
  <main class="help">
    <Header title={m.helpTitle()}>{m.helpLead()}</Header>
    {state.failed && <p>{m.helpFailed()}</p>}
    <First facts={state.facts} />
    <Evidence />
    <Sites question={state.question} onQuestion={actions.onQuestion} />
    <People facts={state.facts} />
    <footer>
      <p>{m.helpDated({ date: dateInWords(helpLookedUpBy()) })}</p>
      <button type="button" onClick={actions.onPrint}>
        {m.commonPrint()}
      </button>
    </footer>
  </main>
);
