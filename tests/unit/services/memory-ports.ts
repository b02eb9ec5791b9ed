import { vi } from 'vitest';

import type { BadgeState } from '../../../lib/core/badge-day.ts';
import type { AccessDecision } from '../../../lib/core/access.ts';
import type { NudgeTotals } from '../../../lib/core/overview.ts';
import type { OwnList } from '../../../lib/core/own-list.ts';
import type { Settings } from '../../../lib/core/settings.ts';
import type { DatedSigns } from '../../../lib/core/site-health.ts';
import type { WarningView } from '../../../lib/core/warning.ts';
import type * as P from '../../../lib/services/ports.ts';

export function createMemoryLedger() {
  const intervals = new Map<string, P.SiteIntervals>();
  const days = new Map<string, Readonly<Record<string, number>>>();
  const ledger: P.LedgerStore = {
    changeIntervals: (date, change) =>
      Promise.resolve(void intervals.set(date, change(intervals.get(date) ?? {}))),
    intervalDates: () => Promise.resolve([...intervals.keys()]),
    fold: ({ date, bySite }) => {
      days.set(date, bySite);
      intervals.delete(date);
      return Promise.resolve();
    },
    read: (from, to) => {
      const rowsOf = <BySite>(map: ReadonlyMap<string, BySite>) =>
        [...map].filter(([date]) => from <= date && date <= to).map(([date, bySite]) => ({ date, bySite }));
      return Promise.resolve({ intervals: rowsOf(intervals), days: rowsOf(days) });
    },
    keepDays: (from, to) => {
      for (const map of [intervals, days])
        for (const date of map.keys()) if (date < from || date > to) map.delete(date);
      return Promise.resolve();
    },
  };
  return { ...ledger, intervals, days };
}

export function createMemoryNudges() {
  const weeks = new Map<string, NudgeTotals>();
  let pauses: { date: string; claimed: number } | undefined;
  const store: P.NudgeStore = {
    readWeek: (monday) => Promise.resolve(weeks.get(monday)),
    writeWeek: (monday, totals) => Promise.resolve(void weeks.set(monday, totals)),
    deleteWeeksBefore: (monday) => {
      for (const week of weeks.keys()) if (week < monday) weeks.delete(week);
      return Promise.resolve();
    },
    readPauses: () => Promise.resolve(pauses),
    writePauses: (next) => Promise.resolve(void (pauses = next)),
  };
  return { ...store, weeks };
}

/** What outlives a worker and ends with the browser. */
export function createMemoryAccounts() {
  const byTab = new Map<number, P.TabAccount>();
  const store: P.AccountStore = {
    read: (tabId) => Promise.resolve(byTab.get(tabId)),
    write: (tabId, account) => Promise.resolve(void byTab.set(tabId, account)),
    forget: (tabId) => Promise.resolve(void byTab.delete(tabId)),
  };
  return { ...store, byTab };
}

export function createMemoryPageSigns() {
  const bySite = new Map<string, DatedSigns>();
  const store = {
    read: (siteIds: readonly string[]) => Promise.resolve(siteIds.map((id) => bySite.get(id) ?? {})),
    write: vi.fn((siteId: string, signs: DatedSigns) => Promise.resolve(void bySite.set(siteId, signs))),
  };
  return store satisfies P.PageSignStore;
}

export function createMemoryWarnings(): P.WarningStore {
  let shown: readonly string[] = [];
  return { read: () => Promise.resolve(shown), write: (next) => Promise.resolve(void (shown = next)) };
}

/** A browser that lets Lanyard run everywhere but on some sites. */
export const createEnvironment = (
  withheldMatches: readonly string[] = [],
  nudged: readonly string[] = ['x'],
): P.EnvironmentPort => ({
  versions: () =>
    Promise.resolve({
      lanyard: '1.2.3',
      extensionId: 'abcdefgh',
      browser: 'Chromium 156.0.8078.79',
      platform: 'linux (x86-64)',
      minimumBrowser: 'Chrome or Edge 144',
    }),
  database: () => Promise.resolve({ kind: 'ok' }),
  heldMatches: (matches) => Promise.resolve(matches.filter((match) => !withheldMatches.includes(match))),
  nudgedSites: () => nudged,
  languages: () => ['en-GB'],
});

export function createMemoryDevice(): P.DeviceStore {
  let salt: string | undefined;
  return { readSalt: () => Promise.resolve(salt), writeSalt: (next) => Promise.resolve(void (salt = next)) };
}

export function createMemoryOwnList() {
  const disk: { list?: OwnList; fails?: boolean } = {};
  const answer = <T>(value: T): Promise<T> =>
    disk.fails === true ? Promise.reject(new Error('disk')) : Promise.resolve(value);
  const store: P.OwnListStore = {
    readOwnList: () => answer(disk.list),
    writeOwnList: async (list) => void (disk.list = await answer(list)),
  };
  return { ...store, disk };
}

export function createMemoryPasses() {
  const disk: { code?: string; passes?: readonly P.KeptPass[] } = {};
  const store: P.PassStore = {
    readCode: () => Promise.resolve(disk.code),
    writeCode: (code) => Promise.resolve(void (disk.code = code)),
    readPasses: () => Promise.resolve(disk.passes),
    writePasses: (passes) => Promise.resolve(void (disk.passes = passes)),
  };
  return { ...store, disk };
}

/** What a browser would do, written down. */
export function createRecorder(openTabs: Readonly<Record<string, readonly number[]>> = {}) {
  const done = {
    layers: [] as { rules: readonly string[]; scripts: readonly string[] }[],
    alarm: undefined as number | undefined,
    look: undefined as number | undefined,
    badge: undefined as BadgeState | undefined,
    told: [] as { tabId: number; decision: AccessDecision }[],
    /** The same, where the page listens. */
    toldIfThere: [] as { tabId: number; decision: AccessDecision }[],
    countedFromStart: [] as readonly string[],
    settingsTold: [] as number[],
    /** How often Lanyard's own pages heard of a language. */
    languageTold: 0,
    warned: [] as { tabId: number; view: WarningView }[],
    /** A page that is gone cannot be warned. */
    gone: [] as number[],
    rulesPut: [] as number[],
    /** The page that the popup is opened over. */
    inFront: undefined as { tabId: number; siteId: string } | undefined,
    listChecks: [] as number[],
    passPages: [] as number[],
    welcomePages: 0,
    noWindow: false,
    /** Tabs that show one's own profile. */
    ownProfiles: [] as number[],
    /** Tabs whose pages show that somebody is signed in. */
    signedIn: [] as number[],
    profileChecks: [] as number[],
  };
  const layers: P.BlockLayers = {
    sync: ({ rules, scripts }) => {
      const closed = { rules, scripts };
      const last = done.layers.at(-1) ?? { rules: [], scripts: [] };
      const changed = JSON.stringify(last) !== JSON.stringify(closed);
      if (changed) done.layers.push(closed);
      return Promise.resolve(changed);
    },
    countFromStart: (ids) => Promise.resolve(void (done.countedFromStart = ids)),
    standing: () => Promise.resolve(done.layers.at(-1) ?? { rules: [], scripts: [] }),
  };
  const tabs: P.TabsPort = {
    open: (siteId) => Promise.resolve(openTabs[siteId] ?? []),
    tellAccess: (tabId, decision) => Promise.resolve(void done.told.push({ tabId, decision })),
    tellIfListening: (tabId, decision) => Promise.resolve(void done.toldIfThere.push({ tabId, decision })),
    tellSettings: (tabId) => Promise.resolve(void done.settingsTold.push(tabId)),
    warn: (tabId, view) => {
      if (done.gone.includes(tabId)) return Promise.resolve(false);
      done.warned.push({ tabId, view });
      return Promise.resolve(true);
    },
    putRules: (tabId) => Promise.resolve(void done.rulesPut.push(tabId)),
    inFront: () => Promise.resolve(done.inFront),
    isOwnProfile: (tabId) => Promise.resolve(done.ownProfiles.includes(tabId)),
    isSignedIn: (tabId) =>
      done.gone.includes(tabId)
        ? Promise.reject(new Error('no such tab'))
        : Promise.resolve(done.signedIn.includes(tabId)),
    putProfileCheck: (tabId) => Promise.resolve(void done.profileChecks.push(tabId)),
    putListCheck: (tabId) => Promise.resolve(void done.listChecks.push(tabId)),
    openWelcome: () => {
      if (done.noWindow) return Promise.reject(new Error('no window'));
      done.welcomePages += 1;
      return Promise.resolve();
    },
    openPassPage: (tabId) => Promise.resolve(void done.passPages.push(tabId)),
    tellOwnPages: () => Promise.resolve(undefined),
    tellLanguage: () => Promise.resolve(void (done.languageTold += 1)),
  };
  const alarms: P.AlarmPort = {
    wakeAt: (at) => Promise.resolve(void (done.alarm = at)),
    lookAt: (at) => Promise.resolve(void (done.look = at)),
  };
  const badge: P.BadgePort = { show: (state) => Promise.resolve(void (done.badge = state)) };
  return { done, layers, tabs, alarms, badge };
}

/** The Oak Tree Federation: closed 8:45 to 16:00 on weekdays, 30 minutes a day outside. */
export const oakTree: Settings = {
  origin: 'policy',
  policyName: 'Oak Tree',
  welcome: 'badge',
  exemptSites: [],
  checkUpClauses: {},
  mayIClauses: {},
  access: {
    mode: 'hours',
    enforced: true,
    timetable: {
      timeZone: 'Europe/London',
      blocked: [{ days: [1, 2, 3, 4, 5], from: 525, to: 960 }],
      open: [],
      terms: [],
      closures: [],
    },
    dailyMinutes: 30,
    sites: ['x'],
    keepWeeks: 13,
  },
  passKeys: [],
  nudges: {
    school: { names: ['Oak Tree'], aliases: [], organisations: [], phones: [], emailDomains: [] },
    severities: {},
    clauses: {},
    off: [],
    officialAccounts: [],
    officialHours: [],
    familyExemption: 'none',
    remarkTargets: [],
    contacts: { head: 'Ms Gill', it: 'it@oaktree.example', dsl: 'Mr Shah' },
  },
};
