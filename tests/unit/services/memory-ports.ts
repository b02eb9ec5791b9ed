import type { AccessDecision } from '../../../lib/core/access.ts';
import type { NudgeTotals } from '../../../lib/core/overview.ts';
import type { Settings } from '../../../lib/core/settings.ts';
import type * as P from '../../../lib/services/ports.ts';

/** A clock that stands still until it is moved. */
export function createHandClock(start: string) {
  let at = Temporal.Instant.from(start).epochMilliseconds;
  return {
    now: (): number => at,
    set: (text: string): void => void (at = Temporal.Instant.from(text).epochMilliseconds),
    pass: (ms: number): void => void (at += ms),
  };
}

export type HandClock = ReturnType<typeof createHandClock>;

export function createMemoryLedger() {
  const intervals = new Map<string, P.SiteIntervals>();
  const days = new Map<string, Readonly<Record<string, number>>>();
  const ledger: P.LedgerStore = {
    readIntervals: async (date) => intervals.get(date) ?? {},
    writeIntervals: async (date, bySite) => void intervals.set(date, bySite),
    intervalDates: async () => [...intervals.keys()],
    fold: async ({ date, bySite }) => {
      days.set(date, bySite);
      intervals.delete(date);
    },
    readDay: async (date) => {
      const bySite = days.get(date);
      return bySite && { date, bySite };
    },
    deleteDaysBefore: async (date) => {
      for (const day of days.keys()) if (day < date) days.delete(day);
    },
  };
  return { ...ledger, intervals, days };
}

export function createMemoryNudges() {
  const weeks = new Map<string, NudgeTotals>();
  let pauses: { date: string; claimed: number } | undefined;
  const store: P.NudgeStore = {
    readWeek: async (monday) => weeks.get(monday),
    writeWeek: async (monday, totals) => void weeks.set(monday, totals),
    deleteWeeksBefore: async (monday) => {
      for (const week of weeks.keys()) if (week < monday) weeks.delete(week);
    },
    readPauses: async () => pauses,
    writePauses: async (next) => void (pauses = next),
  };
  return { ...store, weeks };
}

export function createMemoryAnswers(): P.AnswerStore {
  const rows = new Map<string, Record<string, number>>();
  const of = (site: string, about: string) => rows.get(`${site} ${about}`) ?? {};
  return {
    read: async (site, about) => of(site, about),
    increment: async (site, about, digest) => {
      const counts = of(site, about);
      rows.set(`${site} ${about}`, { ...counts, [digest]: (counts[digest] ?? 0) + 1 });
    },
  };
}

export function createMemoryDevice(): P.DeviceStore {
  let salt: string | undefined;
  return { readSalt: async () => salt, writeSalt: async (next) => void (salt = next) };
}

/** What a browser would do, written down. */
export function createRecorder(openTabs: Readonly<Record<string, readonly number[]>> = {}) {
  const done = {
    layers: [] as { rules: readonly string[]; scripts: readonly string[] }[],
    alarm: undefined as number | undefined,
    badge: undefined as P.BadgeState | undefined,
    told: [] as { tabId: number; decision: AccessDecision }[],
    settingsTold: [] as number[],
  };
  const layers: P.BlockLayers = {
    sync: async ({ rules, scripts }) => {
      const closed = { rules, scripts };
      const last = done.layers.at(-1) ?? { rules: [], scripts: [] };
      const changed = JSON.stringify(last) !== JSON.stringify(closed);
      if (changed) done.layers.push(closed);
      return changed;
    },
  };
  const tabs: P.TabsPort = {
    open: async (siteId) => openTabs[siteId] ?? [],
    tellAccess: async (tabId, decision) => void done.told.push({ tabId, decision }),
    tellSettings: async (tabId) => void done.settingsTold.push(tabId),
    tellOwnPages: async () => undefined,
  };
  const alarms: P.AlarmPort = { wakeAt: async (at) => void (done.alarm = at) };
  const badge: P.BadgePort = { show: async (state) => void (done.badge = state) };
  return { done, layers, tabs, alarms, badge };
}

/** The Oak Tree Federation: closed 8:45 to 16:00 on weekdays, 30 minutes a day outside. */
export const oakTree: Settings = {
  origin: 'policy',
  policyName: 'Oak Tree',
  welcome: 'badge',
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
  nudges: {
    school: { names: ['Oak Tree'], aliases: [], organisations: [], phones: [], emailDomains: [] },
    severities: {},
    clauses: {},
    off: [],
    officialAccounts: [],
    familyExemption: 'none',
    contacts: { head: 'Ms Gill', it: 'it@oaktree.example', dsl: 'Mr Shah' },
  },
};
