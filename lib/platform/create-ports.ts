import type { SiteInfo } from '../core/site-info.ts';
import { nextDecisionAlarm } from './alarms.ts';
import { badge } from './badge.ts';
import { createBlockLayers } from './block-layers.ts';
import type { ClosingWatch } from './closing-watch.ts';
import { pageSignStore } from './page-signs.ts';
import { randomSalt, systemClock } from './clock.ts';
import { createDatabase } from './database.ts';
import { databaseState, noteRebuilt } from './database-state.ts';
import { readEmbeddedPolicy } from './embedded-policy.ts';
import { browserLanguages, nudgedSites, readVersions } from './environment.ts';
import { managedStorage } from './managed-storage.ts';
import { minutesSync } from './minutes-sync.ts';
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

/** The ports of the worker as this browser and this device give them. */
export function createPorts<KeptPass, KeptMinutes>(
  catalogue: readonly SiteInfo[],
  { siteWatch, closings }: { siteWatch: SiteWatch; closings: ClosingWatch },
  files: Parameters<typeof createTabs>[1],
) {
  const report = (line: string): void => console.warn(line);
  const database = createDatabase('lanyard', () => {
    report('Lanyard: its database was damaged and has been made anew');
    void noteRebuilt(database, systemClock.now()).catch(() => undefined);
  });
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
    pageSigns: pageSignStore,
    warnings: warningStore,
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
