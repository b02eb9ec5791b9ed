import './popup.css';

import type { ComponentChildren, JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';
import { Header } from './Header.tsx';
import { ListCheck } from './ListCheck.tsx';
import { Notice, type NoticeProps } from './Notice.tsx';
import { noticesOf, type NoticeView } from './notices.ts';
import { NudgeCounts } from './NudgeCounts.tsx';
import { noNudges, nudgeRows } from './nudges.ts';
import { FirstPages, OwnPages } from './OwnPages.tsx';
import { PageLink } from './PageLink.tsx';
import { oldestWeek, policyLine, type PopupState, reminderLine, shownWeek } from './popup-state.ts';
import { ProfileOffer } from './ProfileOffer.tsx';
import { SigningOut } from './SigningOut.tsx';
import { SitesHealth } from './SitesHealth.tsx';
import { Today } from './Today.tsx';
import { todayView } from './today.ts';
import { WeekPanel } from './WeekPanel.tsx';
import { WelcomeDue } from './WelcomeDue.tsx';
import { WhoSees } from './WhoSees.tsx';

/** Lanyard's own page for whoever looks after the school's laptops. */
const DIAGNOSTICS = '/diagnostics.html';

export type PopupActions = {
  onRetry: () => void;
  onAllow: () => void;
  /** Nudges that rest come again. */
  onWake: () => void;
  onWeek: (weeksAgo: number) => void;
  onCheckProfile: () => void;
  onCheckList: () => void;
};

const Frame = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <main class="popup">
    <Header title={m.commonLanyard()} small />
    {children}
  </main>
);

const Waiting = (): JSX.Element => (
  <Frame>
    <div class="waiting" role="status" aria-label={m.popupLoading()}>
      <i />
      <i />
      <i />
    </div>
  </Frame>
);

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <Frame>
    <section class="failed">
      <h2>{m.commonNoAnswerTitle()}</h2>
      <p>{m.commonNoAnswer()}</p>
      <button type="button" class="main" onClick={onRetry}>
        {m.commonTryAgain()}
      </button>
    </section>
  </Frame>
);

const UsePass = (): JSX.Element => (
  <p class="use-pass">
    <PageLink href="/pass.html">{m.popupUsePass()}</PageLink>
  </p>
);

/** What can be done about a notice, beside reading it. */
function remedyOf(id: NoticeView['id'], { onAllow, onWake }: PopupActions): Omit<NoticeProps, 'notice'> {
  if (id === 'quiet') return { action: { label: m.popupWake(), run: onWake } };
  if (id === 'no-access') return { action: { label: m.commonGiveAccess(), run: onAllow } };
  if (id === 'site-changed') return { link: { label: m.popupMoreAboutIt(), href: DIAGNOSTICS } };
  return id === 'policy-error' ? { link: { label: m.popupWhatIsWrong(), href: DIAGNOSTICS } } : {};
}

type ReadyProps = { state: Extract<PopupState, { kind: 'ready' }>; actions: PopupActions };

function Ready({ state, actions }: ReadyProps): JSX.Element {
  const { overview, weeksAgo, weeks, now, profile, signingOut } = state;
  const summary = weeks[weeksAgo] ?? overview.thisWeek;
  return (
    <Frame>
      {noticesOf(overview, now).map((notice) => (
        <Notice key={notice.id} notice={notice} {...remedyOf(notice.id, actions)} />
      ))}
      {profile !== undefined && (
        <ProfileOffer failed={profile === 'failed'} onCheck={actions.onCheckProfile} />
      )}
      {overview.welcome === 'due' && <WelcomeDue />}
      <Today view={todayView(overview, now)} />
      {overview.takesPasses && overview.access.state === 'closed' && <UsePass />}
      <FirstPages />
      {signingOut !== undefined && <SigningOut view={signingOut} />}
      {overview.listsOn !== undefined && <ListCheck site={overview.listsOn} onPress={actions.onCheckList} />}
      <WeekPanel
        week={shownWeek(state)}
        weeksAgo={weeksAgo}
        oldest={oldestWeek(overview)}
        allowance={overview.allowance}
        today={overview.today}
        onWeek={actions.onWeek}
      />
      <NudgeCounts rows={nudgeRows(summary.nudges)} none={noNudges(weeksAgo)} />
      <SitesHealth sites={overview.health} />
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
