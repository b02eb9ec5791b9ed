import type { SiteInfo } from '../core/site-info.ts';
import { nextDecisionAlarm } from './alarms.ts';
import { badge } from './badge.ts';
import { createBlockLayers } from './block-layers.ts';
import type { ClosingWatch } from './closing-watch.ts';
import { createPageSignStore } from './page-signs.ts';
import { randomSalt, systemClock } from './clock.ts';
import { createDatabase } from './database.ts';
import { databaseState, noteRebuilt } from './database-state.ts';
import { readEmbeddedPolicy } from './embedded-policy.ts';
import { browserLanguages, lanyardVersion, nudgedSites, readVersions } from './environment.ts';
import { keptOverview } from './kept-overview.ts';
import { managedStorage } from './managed-storage.ts';
import { minutesSync } from './minutes-sync.ts';
import { createOnceQuiet } from './once-quiet.ts';
import { heldMatches, withheldSites } from './permissions.ts';
import type { SiteWatch } from './site-watch.ts';
import { createAnswerStore } from './answer-store.ts';
import { createMyDataStore, createOwnSettingsStore } from './own-store.ts';
import {
  createCheckUpStore,
  createWelcomeStore,
  createDeviceStore,
  createLedgerStore,
  createMinutesStore,
  createNudgeStore,
  createOwnListStore,
  createPassStore,
  createPolicyStore,
} from './stores.ts';
import { tabAccounts } from './tab-accounts.ts';
import { createTabs } from './tabs.ts';
import { warningStore } from './warnings.ts';

/** In ms. Pages in use report every 15 s, and a worker that hears of none is stopped after 30. */
const quiet = 20_000;

/** The ports of the worker as this browser and this device give them. */
export function createPorts<KeptPass, KeptMinutes>(
  catalogue: readonly SiteInfo[],
  watches: { siteWatch: SiteWatch; closings: ClosingWatch; changed: () => void },
  files: Parameters<typeof createTabs>[1],
) {
  const { siteWatch, closings, changed } = watches;
  const report = (line: string): void => console.warn(line);
  const rebuilt = (): void => {
    report('Lanyard: its database was damaged and has been made anew');
    void noteRebuilt(database, systemClock.now()).catch(() => undefined);
  };
  const database = createDatabase('lanyard', rebuilt, changed);
  return {
    clock: systemClock,
    managed: managedStorage,
    embeddedPolicy: readEmbeddedPolicy,
    policyStore: createPolicyStore(database),
    ledger: createLedgerStore(database),
    nudges: createNudgeStore(database),
    answers: createAnswerStore(database),
    device: createDeviceStore(database),
    passes: createPassStore<KeptPass>(database),
    ownList: createOwnListStore(database),
    ownSettings: createOwnSettingsStore(database),
    myData: createMyDataStore(database),
    minutes: createMinutesStore<KeptMinutes>(database),
    minutesSync,
    checkUp: createCheckUpStore(database),
    welcome: createWelcomeStore(database),
    layers: createBlockLayers(catalogue, siteWatch),
    tabs: createTabs(catalogue, files),
    alarms: nextDecisionAlarm,
    badge,
    accounts: tabAccounts,
    closings,
    pageSigns: createPageSignStore(changed),
    warnings: warningStore,
    keptOverview,
    onceQuiet: createOnceQuiet(quiet),
    version: lanyardVersion(),
    environment: {
      versions: readVersions,
      database: () => databaseState(database),
      heldMatches,
      languages: browserLanguages,
      nudgedSites: () => nudgedSites(catalogue, files.time),
    },
    report,
    withoutAccess: () => withheldSites(catalogue),
    leftByNewer: database.isOfNewerVersion,
    makeSalt: randomSalt,
    catalogue,
  };
}
