import './settings.css';
import './parts.css';

import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { BuilderLink } from '../BuilderLink.tsx';
import { Header } from '../Header.tsx';
import { Answers } from './Answers.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Matched } from './Matched.tsx';
import { Rest } from './Rest.tsx';
import { School } from './School.tsx';
import type { LookedForState, PartProps, SettingsActions, SettingsPageState } from './state.ts';

/** What the page knows beside what the worker says. */
export type Around = {
  /** Initials that are looked for, as worked out from the school's names. */
  initials: readonly string[];
  /** Addresses of other pages of Lanyard. */
  ownList: string;
  looked?: LookedForState;
  keeps?: string;
};

const Ready = ({ around, ...part }: PartProps & { around: Around }): JSX.Element => (
  <>
    {part.state.facts.damaged && <p class="damaged">{m.settingsDamaged()}</p>}
    <Rest {...part} />
    <School {...part} />
    <Matched
      facts={part.state.facts}
      initials={around.initials}
      ownList={around.ownList}
      looked={around.looked}
      onKinds={part.actions.onKinds}
    />
    <Answers {...part} />
    <LanguageChoice {...part} />
    <DeleteAll {...part} {...(around.keeps !== undefined && { keeps: around.keeps })} />
    <BuilderLink />
  </>
);

type SettingsPageProps = { state: SettingsPageState; actions: SettingsActions; around: Around };

/** All that is set, by the school or by oneself, and all that is looked for. */
export const SettingsPage = ({ state, actions, around }: SettingsPageProps): JSX.Element => (
  <main class="settings">
    <Header title={m.settingsTitle()}>{m.settingsLead()}</Header>
    {state.kind === 'loading' && <p role="status">{m.commonLooking()}</p>}
    {state.kind === 'failed' && (
      <div class="failed">
        <p role="alert">{m.settingsFailed()}</p>
        <button type="button" class="main" onClick={actions.onRetry}>
          {m.commonTryAgain()}
        </button>
      </div>
    )}
    {state.kind === 'ready' && <Ready state={state} actions={actions} around={around} />}
  </main>
);
