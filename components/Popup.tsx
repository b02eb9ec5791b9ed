import './popup.css';

import type { ComponentChildren, JSX } from 'preact';

import { Mark } from './Mark.tsx';
import { Notice } from './Notice.tsx';
import { noticesOf } from './notices.ts';
import { NudgeCounts } from './NudgeCounts.tsx';
import { noNudges, nudgeRows } from './nudges.ts';
import { policyLine, type PopupState, reminderLine } from './popup-state.ts';
import { ProfileOffer } from './ProfileOffer.tsx';
import { Today } from './Today.tsx';
import { todayView } from './today.ts';
import { weekView } from './week.ts';
import { WeekPanel } from './WeekPanel.tsx';
import { ListCheck } from './ListCheck.tsx';
import { WhoSees } from './WhoSees.tsx';

/** As far back as minutes are kept by default; the worker keeps no more than policy says. */
const OLDEST_WEEK = 12;

/** Lanyard's own page for whoever looks after the school's laptops. */
const DIAGNOSTICS = '/diagnostics.html';

export type PopupActions = {
  onRetry: () => void;
  onAllow: () => void;
  onWeek: (weeksAgo: number) => void;
  onCheckProfile: () => void;
  onCheckList: () => void;
};

const Frame = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <main class="popup">
    <header class="masthead">
      <Mark size={28} />
      <h1>Lanyard</h1>
    </header>
    {children}
  </main>
);

const Waiting = (): JSX.Element => (
  <Frame>
    <div class="waiting" role="status" aria-label="Loading">
      <i />
      <i />
      <i />
    </div>
  </Frame>
);

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <Frame>
    <section class="failed">
      <h2>Lanyard did not answer</h2>
      <p>Nothing is lost. Try again; if that does not help, close the browser and open it again.</p>
      <button type="button" class="main" onClick={onRetry}>
        Try again
      </button>
    </section>
  </Frame>
);

const UsePass = (): JSX.Element => (
  <p>
    <a href="/pass.html" target="_blank" rel="noreferrer">
      Use a pass
    </a>
  </p>
);

const OwnPages = ({ reminder }: { reminder: string | undefined }): JSX.Element => (
  <nav class="own-pages" aria-label="Your own pages">
    {reminder !== undefined && <p class="reminder">{reminder}</p>}
    <p>
      <a href="/check-up.html" target="_blank" rel="noreferrer">
        Privacy check-up
      </a>
    </p>
    <p>
      <a href="/my-list.html" target="_blank" rel="noreferrer">
        Children I taught elsewhere
      </a>
    </p>
  </nav>
);

type ReadyProps = { state: Extract<PopupState, { kind: 'ready' }>; actions: PopupActions };

function Ready({ state: { overview, weeksAgo, weeks, now, profile }, actions }: ReadyProps): JSX.Element {
  const summary = weeks[weeksAgo] ?? overview.thisWeek;
  const week = weekView(summary, weeks[weeksAgo + 1], overview.sites);
  return (
    <Frame>
      {noticesOf(overview).map((notice) => (
        <Notice
          key={notice.id}
          notice={notice}
          {...(notice.id === 'no-access' && { action: { label: 'Give access', run: actions.onAllow } })}
          {...(notice.id === 'site-changed' && { link: { label: 'More about it', href: DIAGNOSTICS } })}
          {...(notice.id === 'policy-error' && { link: { label: 'What is wrong?', href: DIAGNOSTICS } })}
        />
      ))}
      {profile !== undefined && (
        <ProfileOffer failed={profile === 'failed'} onCheck={actions.onCheckProfile} />
      )}
      <Today view={todayView(overview, now)} />
      {overview.takesPasses && overview.access.state === 'closed' && <UsePass />}
      {overview.listsOn !== undefined && <ListCheck site={overview.listsOn} onPress={actions.onCheckList} />}
      <WeekPanel
        week={week}
        weeksAgo={weeksAgo}
        oldest={OLDEST_WEEK}
        allowance={overview.allowance}
        today={overview.today}
        onWeek={actions.onWeek}
      />
      <NudgeCounts rows={nudgeRows(summary.nudges)} none={noNudges(weeksAgo)} />
      <OwnPages reminder={reminderLine(overview.checkUp)} />
      <WhoSees
        monitoringUrl={overview.monitoringUrl}
        policyLine={policyLine(overview)}
        diagnostics={DIAGNOSTICS}
        synced={overview.devices !== undefined}
      />
    </Frame>
  );
}

/** The weekly summary; props in, callbacks out. */
export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  switch (state.kind) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return <Failed onRetry={actions.onRetry} />;
    case 'ready':
      return <Ready state={state} actions={actions} />;
  }
}
