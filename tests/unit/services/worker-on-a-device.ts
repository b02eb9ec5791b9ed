import type { LastPolicy } from '../../../lib/core/last-policy.ts';
import { noOwnSettings } from '../../../lib/core/own-settings.ts';
import type { Settings } from '../../../lib/core/settings.ts';
import type { WatchLists } from '../../../lib/core/watch-list.ts';
import { verifyPass } from '../../../lib/passes/verify.ts';
import type { Languages } from '../../../lib/language/language.ts';
import { createWorker } from '../../../lib/services/create-worker.ts';
import { ownCode } from '../passes/a-leader.ts';
import { createMemoryKeptOverview } from './memory-kept-overview.ts';
import { createMemoryMinutes, createMemorySync } from './memory-minutes.ts';
import { createMemoryAnswers, createMemoryMyData, createMemoryOwnSettings } from './memory-own.ts';
import { createMemoryCheckUp } from './memory-check-up.ts';
import { createMemoryWelcome } from './memory-welcome.ts';
import { createHandClock } from './hand-clock.ts';
import {
  createEnvironment,
  createMemoryAccounts,
  createMemoryPageSigns,
  createMemoryDevice,
  createMemoryLedger,
  createMemoryNudges,
  createMemoryOwnList,
  createMemoryPasses,
  createMemoryWarnings,
  createRecorder,
  oakTree,
} from './memory-ports.ts';

export const minute = 60_000;
export const xTab = 7;
export const facebookTab = 8;
export const page = { siteId: 'x', tabId: xTab, key: 'document' };
export const morning = '2026-09-14T06:00:00Z';
export const lesson = '2026-09-14T10:00:00Z';
export const evening = '2026-09-14T18:00:00Z';
export const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

/** A policy is the settings it makes: what lib/policy does is its own tests' business. */
type Policy = Partial<Settings>;

const catalogue = [
  { id: 'x', name: 'X', hosts: ['x.com'], hasLists: true as const, signOut: 'https://x.com/logout' },
  { id: 'facebook', name: 'Facebook', hosts: ['facebook.com'] },
];

const unmanaged: Settings = { ...oakTree, origin: 'none', access: { ...oakTree.access, enforced: false } };

type Options = {
  languages?: Languages;
  pushed?: Policy;
  kept?: Policy;
  errors?: number;
  withheld?: readonly string[];
  isRead?: boolean;
};

export function createDevice(
  now: string,
  { pushed, kept, errors = 0, withheld = [], languages = {}, isRead = true }: Options = {},
) {
  const clock = createHandClock(now);
  const { done, layers, tabs, alarms, badge } = createRecorder({ x: [xTab], facebook: [facebookTab] });
  const issue = { key: 'blockedHours', level: 'error' as const };
  const device = {
    ...{ pushed, failing: false, silent: false, diskFails: false, faults: 0, reported: [] as string[] },
    lists: undefined as WatchLists | undefined,
  };
  const accounts = createMemoryAccounts();
  const pageSigns = createMemoryPageSigns();
  const passes = createMemoryPasses();
  const warnings = createMemoryWarnings();
  const shown = createMemoryKeptOverview();
  const ownList = createMemoryOwnList();
  const ownSettings = createMemoryOwnSettings();
  const nudges = createMemoryNudges();
  const answers = createMemoryAnswers();
  const minutes = createMemoryMinutes();
  const sync = createMemorySync();
  const checkUp = createMemoryCheckUp();
  const welcome = createMemoryWelcome({ isRead });
  const myData = createMemoryMyData(() => {
    delete ownSettings.disk.own;
    delete ownList.disk.list;
    delete welcome.disk.record;
    nudges.weeks.clear();
  });
  const ledger = createMemoryLedger();
  const { read } = ledger;
  /** Another worker on the same device: what was in the memory of the last one is gone. */
  const startWorker = () =>
    createWorker<Policy, typeof issue>(
      {
        clock,
        managed: { read: () => Promise.resolve(device.pushed) },
        embeddedPolicy: () => Promise.resolve(undefined),
        policyStore: {
          read: () =>
            Promise.resolve(
              kept && { policy: kept, issues: Array<typeof issue>(errors).fill(issue), arrivedAt: 1 },
            ),
          write: () => Promise.resolve(undefined),
        },
        ledger: Object.assign(ledger, {
          read: async (from: string, to: string) =>
            device.diskFails ? Promise.reject(new Error('disk')) : read(from, to),
        }),
        nudges,
        answers,
        device: createMemoryDevice(),
        passes,
        ownList,
        ownSettings,
        myData,
        minutes,
        minutesSync: sync,
        checkUp,
        welcome,
        layers: {
          sync: async (closed) => {
            if (device.failing) throw new Error('no rules today');
            return layers.sync(closed);
          },
          countFromStart: layers.countFromStart,
          standing: () => (device.silent ? Promise.reject(new Error('no answer')) : layers.standing()),
        },
        tabs,
        alarms,
        badge,
        accounts,
        closings: { watch: () => undefined },
        pageSigns,
        warnings,
        keptOverview: shown.store,
        onceQuiet: shown.onceQuiet,
        version: '1.2.3',
        environment: createEnvironment(withheld.map((site) => `*://*.${site}.com/*`)),
        report: (line) => void device.reported.push(line),
        withoutAccess: () => Promise.resolve(withheld),
        leftByNewer: () => Promise.resolve(false),
        makeSalt: () => 'salt',
        catalogue,
      },
      {
        parse: (raw) => ({ policy: raw as Policy, issues: Array<typeof issue>(device.faults).fill(issue) }),
        hold: (_previous, policy, issues) => ({ policy, issues }),
        keep: (last) => last,
        readKept: (last) => last as LastPolicy<Policy, typeof issue> | undefined,
        compute: (policy, own) =>
          policy === undefined
            ? { ...unmanaged, policyName: own.schoolNames.join() }
            : { ...oakTree, ...policy },
        readOwn: (raw) => ({ own: { ...noOwnSettings, ...(raw as object) }, damaged: false }),
        readOwnFile: () => ({ kind: 'refused', problem: { kind: 'not-a-policy' } }),
        watchLists: () => device.lists,
        nicknames: '',
        languages,
        passes: { verify: verifyPass, makeCode: () => ownCode },
        issueText: ({ level }) => `an ${level}`,
        reportPolicy: () => ({ source: 'browser', others: [], groups: [] }),
        reportPeople: () => ({ state: 'none', lists: [] }),
      },
    );
  const worker = startWorker();
  const use = async (minutes: number): Promise<unknown> => {
    clock.pass(minutes * minute);
    const answer = await worker.answers.reportPresence(
      { spans: [{ startedAgo: minutes * minute, length: minutes * minute }], ongoing: true },
      page,
    );
    // The other tabs are told without being waited for.
    await worker.block.apply('if-changed');
    return answer;
  };
  return {
    clock,
    done,
    device,
    passes,
    ownList,
    ownSettings,
    myData,
    nudges,
    ledger,
    checkUp,
    welcome,
    minutes,
    sync,
    accounts,
    pageSigns,
    shown,
    worker,
    startWorker,
    use,
  };
}
