import type { AccessDecision } from '../core/access.ts';
import type { AccountKind } from '../core/account.ts';
import type { AnswerSubject } from '../core/answer-groups.ts';
import type { CheckUpBefore, CheckUpKey, CheckUpState } from '../core/check-up/records.ts';
import type { NudgeKind, NudgeOutcome } from '../core/nudge.ts';
import type { OwnName } from '../core/own-list.ts';
import type { PassVerdict } from '../core/pass.ts';
import type { PresenceSpan } from '../core/presence.ts';
import type { PageSign } from '../core/site-health.ts';
import type { Warning } from '../core/warning.ts';
import type { AccessService } from './access-service.ts';
import type { AnswersService } from './answers-service.ts';
import type { BlockService } from './block-service.ts';
import type { CheckUpService } from './check-up-service.ts';
import type { PageSignService } from './page-sign-service.ts';
import type { DiagnosticsService } from './diagnostics-service.ts';
import type { LanguageService } from './language-service.ts';
import type { NudgeService } from './nudge-service.ts';
import type { MayIService } from './may-i-service.ts';
import type { OverviewKeeper } from './overview-keeper.ts';
import type { OverviewService } from './overview-service.ts';
import type { OwnListService } from './own-list-service.ts';
import type { PassService } from './pass-service.ts';
import type { PageSettingsService } from './page-settings-service.ts';
import type { Page, TabsPort } from './ports.ts';
import type { SharedMinutes } from './shared-minutes-service.ts';
import type { SigningOutService } from './signing-out-service.ts';
import type { SupportService } from './support-service.ts';
import type { UsageService } from './usage-service.ts';
import type { WelcomeService } from './welcome-service.ts';
import type { WarningService } from './warning-service.ts';

type Services = {
  usage: UsageService;
  minutes: Pick<SharedMinutes, 'exchange'>;
  access: AccessService;
  passes: PassService;
  block: BlockService;
  nudges: NudgeService;
  language: Pick<LanguageService, 'language'>;
  answers: AnswersService;
  ownList: OwnListService;
  checkUp: CheckUpService;
  mayI: MayIService;
  welcome: WelcomeService;
  support: SupportService;
  pageSettings: PageSettingsService;
  overview: OverviewService;
  keeper: Pick<OverviewKeeper, 'overview'>;
  pageSigns: PageSignService;
  diagnostics: DiagnosticsService;
  warnings: WarningService;
  signingOut: SigningOutService;
  tabs: Pick<
    TabsPort,
    'inFront' | 'isOwnProfile' | 'openPassPage' | 'putListCheck' | 'putProfileCheck' | 'putRules'
  >;
  /** What holds for nudges is another thing now, for all pages but one tab's. */
  tellOthers: (tabId: number) => Promise<void>;
};

const nothing = (): undefined => undefined;

/** The answer to each message of the protocol, by its name. A content script gets its own site's state only. */
export function answerPages(services: Services) {
  const { usage, access, block, nudges, answers, pageSettings, overview, pageSigns, diagnostics } = services;
  const { minutes, passes, ownList, checkUp, mayI, welcome, tabs, tellOthers } = services;
  const { warnings, signingOut, language } = services;

  const decide = ({ siteId, tabId }: Page): Promise<AccessDecision> => access.decide(siteId, tabId);

  return {
    getAccess: async (request: { ongoing: number } | undefined, page: Page): Promise<AccessDecision> => {
      usage.meet(page);
      await access.meet(page);
      const isCounted = request !== undefined && (await access.isCounted(page.siteId, page.tabId));
      usage.goesOn(page, isCounted ? { siteId: page.siteId, ongoing: request.ongoing } : undefined);
      // The page carries its own answer out; the other tabs, rules and the badge need not be waited for.
      void block.followClock();
      return decide(page);
    },
    reportPresence: async (
      { spans, ongoing }: { spans: readonly PresenceSpan[]; ongoing: boolean },
      page: Page,
    ) => {
      const isCounted = await access.isCounted(page.siteId, page.tabId);
      // A disk that fails loses some seconds; the hours hold all the same.
      await usage.record(page, isCounted ? page.siteId : undefined, spans, ongoing).catch(() => undefined);
      // The page carries its own answer out; the other tabs and the badge need not be waited for.
      void block.apply('if-changed');
      void minutes.exchange('counted');
      return decide(page);
    },
    warningDue: (warning: Warning, page: Page) => warnings.due(warning, page).then(nothing),
    reportAccount: async ({ account }: { account: AccountKind }, page: Page): Promise<AccessDecision> => {
      await access.noteAccount(page, account);
      const decision = await decide(page);
      // The social script asked; the cover is the time script's.
      void block.tell(page.tabId, decision);
      return decision;
    },
    getNudgeSettings: (_: undefined, { siteId }: Page) => pageSettings.nudgeSettings(siteId),
    getWatchLists: (_: undefined, { siteId }: Page) => pageSettings.watchLists(siteId),
    putRules: (_: undefined, { tabId }: Page) => tabs.putRules(tabId).then(nothing),
    countNudge: ({ kind, outcome }: { kind: NudgeKind; outcome: NudgeOutcome }) =>
      nudges.count(kind, outcome).then(nothing),
    claimPause: async (_: undefined, { tabId }: Page): Promise<{ left: number }> => {
      const left = await nudges.claimPause();
      void tellOthers(tabId);
      return { left };
    },
    rememberAnswer: ({ about, digest }: { about: AnswerSubject; digest: string }, { siteId }: Page) =>
      answers.remember(siteId, about, digest).then(nothing),
    reportPage: ({ sign }: { sign: PageSign }, { siteId }: Page) =>
      pageSigns.note(siteId, sign).then(nothing),
    checkList: async (): Promise<{ begun: boolean }> => {
      const page = await tabs.inFront();
      if (page !== undefined) await tabs.putListCheck(page.tabId);
      return { begun: page !== undefined };
    },
    findOwnProfile: async (): Promise<{ own: boolean }> => {
      const page = await tabs.inFront();
      return { own: page !== undefined && (await tabs.isOwnProfile(page.tabId)) };
    },
    checkProfile: async (): Promise<{ begun: boolean }> => {
      const page = await tabs.inFront();
      if (page !== undefined) await tabs.putProfileCheck(page.tabId);
      return { begun: page !== undefined };
    },
    getOverview: () => {
      void block.followClock();
      return services.keeper.overview();
    },
    getSupport: () => services.support.facts(),
    getDiagnostics: () => diagnostics.diagnostics(),
    getBlockedView: async (request?: { host: string }) => {
      await block.followClock();
      const view = await overview.ownBlockedView(request?.host);
      // The page goes back where it came from: a rule that still stood would lead it here again, for ever.
      if (view.access.state === 'open') await block.leaveNothingClosed();
      return view;
    },
    getCoverView: (_: undefined, { siteId }: Page) => overview.coverView(siteId),
    getPassFacts: () => overview.passFacts(),
    openPassPage: (_: undefined, { tabId }: Page) => tabs.openPassPage(tabId).then(nothing),
    presentPass: async ({ signs }: { signs: string }): Promise<PassVerdict> => {
      const verdict = await passes.present(signs);
      // The page that asked goes where it wanted next: by then the rules must be gone.
      if (verdict.kind === 'valid' || verdict.kind === 'not-yet') await block.apply('always');
      return verdict;
    },
    getSigningOut: () => signingOut.now(),
    getOwnList: () => ownList.facts(),
    addToOwnList: ({ names }: { names: readonly OwnName[] }) => ownList.add(names),
    removeFromOwnList: ({ name }: { name: OwnName }) => ownList.remove(name),
    clearOwnList: async () => ({ names: await ownList.clear() }),
    getCheckUp: () => checkUp.facts(),
    markCheckUp: ({ keys, state }: { keys: readonly CheckUpKey[]; state: CheckUpState | 'open' }) =>
      checkUp.mark(keys, state),
    restoreCheckUp: ({ before }: { before: CheckUpBefore }) => checkUp.restore(before),
    clearCheckUp: () => checkUp.clear(),
    getLanguage: () => language.language(),
    getMayI: () => mayI.facts(),
    getWelcome: () => welcome.facts(),
    acknowledgeWelcome: () => welcome.acknowledge(),
    getWeek: ({ weeksAgo }: { weeksAgo: number }) => overview.week(weeksAgo),
  };
}
