import * as z from 'zod/mini';

import { type AccessDecision, closedReasons } from '../core/access.ts';
import { accountKinds } from '../core/account.ts';
import type { CheckUpFacts } from '../core/check-up/facts.ts';
import { checkUpItemIds } from '../core/check-up/items.ts';
import { type CheckUpBefore, type CheckUpRecord, checkUpStates } from '../core/check-up/records.ts';
import { checkUpModes } from '../core/check-up/topics.ts';
import type { MayIFacts } from '../core/may-i/facts.ts';
import type { Diagnostics } from '../core/diagnostics.ts';
import { nudgeKinds, nudgeOutcomes } from '../core/nudge.ts';
import type { CoverView, Overview, OwnBlockedView, PassFacts, WeekSummary } from '../core/overview.ts';
import { mostOwnNames, type OwnListChange, type OwnListFacts, type OwnName } from '../core/own-list.ts';
import type { PageNudgeSettings, WatchListAnswer } from '../core/page-settings.ts';
import type { PassVerdict } from '../core/pass.ts';
import { pageSigns } from '../core/site-health.ts';
import type { SigningOut } from '../core/signing-out.ts';
import type { SupportFacts } from '../core/support.ts';
import type { WelcomeFacts } from '../core/welcome.ts';
import { warningMinutes, type WarningView } from '../core/warning.ts';
import { answering, digest, nothing, type MessageSpec, type Sender } from './message-spec.ts';
import { settingsMessages } from './settings-messages.ts';
import type { Language } from '../language/language.ts';

// Zod would try `new Function`, which our pages forbid: Firefox reports each try as an error.
z.config({ jitless: true });

export type { PageNudgeSettings, WatchListAnswer } from '../core/page-settings.ts';

/** The digests of one name, strung together; a name with its spellings has a few dozen at most. */
const digests = () => z.string().check(z.regex(/^(?:[\w-]{8}){0,200}$/));

/** A name of the user's own list: it became digests on Lanyard's own page. */
const ownName = () => z.object({ sure: digests(), quiet: digests() });

/** An item of the check-up: one of Lanyard's own words. */
const checkUpKey = () =>
  z.object({
    mode: z.enum(checkUpModes),
    item: z.string().check(z.refine((id) => checkUpItemIds.has(id))),
  });

const date = () => z.iso.date();

const checkUpRecord = () =>
  z.extend(checkUpKey(), { state: z.enum(checkUpStates), on: date(), until: z.exactOptional(date()) });

/** There are fewer items than that. */
const mostItems = () => z.maxLength(400);

const checkUpKeys = () => z.readonly(z.array(checkUpKey()).check(mostItems()));

type CheckUpChange = { records: readonly CheckUpRecord[]; before: CheckUpBefore };

/** The host of an address: it stands in the address bar already. */
const host = () => z.string().check(z.regex(/^[a-z0-9._-]{1,253}$/));

/** No word that anybody typed passes for a pass, whose checksum says so at once; and none is kept. */
const passSigns = () => z.string().check(z.regex(/^[0-9A-Za-z]{0,4000}$/));

/** In ms. */
const duration = () => z.number().check(z.minimum(0));

/** A stretch of use on the page's own monotonic clock: it began `startedAgo` before sending and lasted `length`, in ms. */
const span = () => z.object({ startedAgo: duration(), length: duration() });

/**
 * Every message there is. No field of any request from a site’s page can hold what a person typed: numbers, digests and
 * fixed words alone. The site is taken from the sender.
 */
export const protocol = {
  /**
   * Is this site open now? Also tells the worker that the page is there, and, where somebody is there, for how many ms
   * of which no checkpoint tells.
   */
  getAccess: answering<AccessDecision>()('content', () => z.optional(z.object({ ongoing: duration() }))),
  /** Checkpoint of use since the last one, and whether somebody is there still; the answer counts it already. */
  reportPresence: answering<AccessDecision>()('content', () =>
    z.object({ spans: z.array(span()).check(z.maxLength(100)), ongoing: z.boolean() }),
  ),
  /** The page closes in five minutes, or in one: the worker knows whether that was said already, and says it. */
  warningDue: answering<undefined>()('content', () =>
    z.object({
      reason: z.enum(closedReasons),
      minutes: z.literal(warningMinutes),
      left: duration().check(z.maximum(300_000)),
    }),
  ),
  /** The kind of account in use, so that an official account is not counted. */
  reportAccount: answering<AccessDecision>()('content', () => z.object({ account: z.enum(accountKinds) })),
  /** What nudges on this site need; without the watch-lists. */
  getNudgeSettings: answering<PageNudgeSettings>()('content', nothing),
  /** Asked for when the first people surface or composer opens. */
  getWatchLists: answering<WatchListAnswer>()('content', nothing),
  /** Asked for with the lists: puts the rules, a script of its own, into the page that asks. */
  putRules: answering<undefined>()('content', nothing),
  countNudge: answering<undefined>()('content', () =>
    z.object({ kind: z.enum(nudgeKinds), outcome: z.enum(nudgeOutcomes) }),
  ),
  /** One of the day's composer pauses is being shown; gives how many are left. */
  claimPause: answering<{ left: number }>()('content', nothing),
  /** "It's someone else" and that a notice was shown (by account digest), and "not my school" (by phrase digest). */
  rememberAnswer: answering<undefined>()('content', () =>
    z.object({ about: z.enum(['account', 'notice', 'phrase']), digest: digest() }),
  ),
  /** Whether this site’s page is as its adapter expects, as far as somebody has used it; each sign once a page. */
  reportPage: answering<undefined>()('content', () => z.object({ sign: z.enum(pageSigns) })),
  getOverview: answering<Overview>()('page', nothing),
  /** For the page shown instead of a closed site; `host`: of the address it stands for, where it knows one. */
  getBlockedView: answering<OwnBlockedView>()('page', () => z.optional(z.object({ host: host() }))),
  /** The same for the cover over a page that was open; it names no site either. */
  getCoverView: answering<CoverView>()('content', nothing),
  /** For the pages on which passes are put in and made. */
  getPassFacts: answering<PassFacts>()('page', nothing),
  /** From a cover, in whose page nobody should put a pass in: the page could read it. */
  openPassPage: answering<undefined>()('content', nothing),
  /** The letters and digits of a pass, without anything that was pasted with them. */
  presentPass: answering<PassVerdict>()('page', () => z.object({ signs: passSigns() })),
  /** “Check this list”, on the site’s page that the popup was opened over; false where it is over none. */
  checkList: answering<{ begun: boolean }>()('page', nothing),
  /** Whether that page is the own profile of whoever is signed in there. */
  findOwnProfile: answering<{ own: boolean }>()('page', nothing),
  /** The profile check-up, there; it fails where the page is gone. */
  checkProfile: answering<{ begun: boolean }>()('page', nothing),
  /** Where somebody is still signed in, at a time to sign out (V6); asked of open pages, and kept nowhere. */
  getSigningOut: answering<SigningOut | undefined>()('page', nothing),
  /** “Children I taught elsewhere” (P13), on Lanyard's own page. No answer holds a name: there is none any more. */
  getOwnList: answering<OwnListFacts>()('page', nothing),
  addToOwnList: answering<OwnListChange>()('page', () =>
    z.object({ names: z.readonly(z.array(ownName()).check(z.minLength(1), z.maxLength(mostOwnNames))) }),
  ),
  removeFromOwnList: answering<OwnListChange>()('page', () => z.object({ name: ownName() })),
  /** Gives what was removed, so that it can be added once more. */
  clearOwnList: answering<{ names: readonly OwnName[] }>()('page', nothing),
  /** The privacy check-up: what there is to look at, and what was ticked. */
  getCheckUp: answering<CheckUpFacts>()('page', nothing),
  /** `open`: as if nobody had looked at it. */
  markCheckUp: answering<CheckUpChange>()('page', () =>
    z.object({ keys: checkUpKeys(), state: z.enum([...checkUpStates, 'open']) }),
  ),
  /** Undoes a change, by what its answer gave. */
  restoreCheckUp: answering<CheckUpChange>()('page', () =>
    z.object({
      before: z.object({
        keys: checkUpKeys(),
        records: z.readonly(z.array(checkUpRecord()).check(mostItems())),
      }),
    }),
  ),
  clearCheckUp: answering<CheckUpChange>()('page', nothing),
  /** What the answers of “May I…?” are worked out from; what is looked for there stays in its page. */
  getMayI: answering<MayIFacts>()('page', nothing),
  getWelcome: answering<WelcomeFacts>()('page', nothing),
  /** Somebody has read the welcome page: the worker keeps today's date, and which policy holds. */
  acknowledgeWelcome: answering<WelcomeFacts>()('page', nothing),
  /** Whom to speak to and where to turn, for the concern note and the help page. Nothing of a note goes the other way. */
  getSupport: answering<SupportFacts>()('page', nothing),
  /** For the diagnostics page. It names the school, and so goes to Lanyard's own pages alone. */
  getDiagnostics: answering<Diagnostics>()('page', nothing),
  ...settingsMessages,
  /** In which Lanyard's own page is to speak; nothing where it is English. */
  getLanguage: answering<Language | undefined>()('page', nothing),
  /** A week by how many weeks ago it was; 0 is this week. */
  getWeek: answering<WeekSummary>()('page', () =>
    z.object({ weeksAgo: z.int().check(z.minimum(0), z.maximum(13)) }),
  ),
} as const satisfies Record<string, MessageSpec<Sender, z.ZodMiniType, unknown>>;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type MessageRequest<Name extends MessageName> = z.infer<ReturnType<Protocol[Name]['request']>>;
export type MessageResponse<Name extends MessageName> =
  Protocol[Name] extends MessageSpec<Sender, z.ZodMiniType, infer Response> ? Response : never;

/** What the worker tells open pages without being asked. */
export type Pushes = {
  accessChanged: AccessDecision;
  settingsChanged: undefined;
  /** To Lanyard's own pages, which ask for it; site pages are told it with their settings. */
  languageChanged: undefined;
  warn: WarningView;
};
