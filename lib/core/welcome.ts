import type { Enforcement } from './enforcement.ts';
import { present } from './present.ts';
import type { Settings, SettingsOrigin } from './settings.ts';

/**
 * Which policy a welcome was about. Under another name or version it is to be read anew (R5), and when the school sets
 * Lanyard up (`managed`); names that staff write themselves are no policy.
 */
export type WelcomeEdition = { managed: boolean; name?: string; version?: string };

/** That somebody pressed “I have read this”. `on`: date in the school's zone, `YYYY-MM-DD`. On this device alone. */
export type Acknowledgement = WelcomeEdition & { on: string };

/** All that is kept of the welcome page. `opened`: for which policy it was opened by itself, where policy chose that. */
export type WelcomeRecord = { acknowledged?: Acknowledgement; opened?: WelcomeEdition };

/** All that the welcome page is told by the worker. */
export type WelcomeFacts = WelcomeEdition & {
  origin: SettingsOrigin;
  /** The last time it was acknowledged, whatever policy held then. */
  acknowledged?: Acknowledgement;
  due: boolean;
  policyUrl?: string;
  monitoringUrl?: string;
  enforcement: Enforcement;
  /** Minutes a day, where there is an allowance. */
  dailyMinutes?: number;
  /** Minutes are added up over devices, through the browser's own sync. */
  synced: boolean;
  /** Weeks that minutes per day and site are kept. */
  keepWeeks: number;
  /** Names of the sites on whose pages nudges come. */
  nudged: readonly string[];
  /** The school's lists of people are on this device. */
  hasLists: boolean;
};

/** Which policy holds, as far as the welcome goes. */
export const editionOf = ({ origin, policyName, policyVersion }: Settings): WelcomeEdition => ({
  managed: origin === 'policy',
  ...present({ name: policyName, version: policyVersion }),
});

const isSame = (one: WelcomeEdition | undefined, other: WelcomeEdition): boolean =>
  one?.managed === other.managed && one.name === other.name && one.version === other.version;

/** Whether it is to be read, for the first time or because another policy holds now. */
export const isWelcomeDue = ({ acknowledged }: WelcomeRecord, edition: WelcomeEdition): boolean =>
  !isSame(acknowledged, edition);

/** Whether its page is to be opened by itself: only where policy chooses that, and once for each policy. */
export const opensWelcome = (record: WelcomeRecord, settings: Settings): boolean => {
  const edition = editionOf(settings);
  return settings.welcome === 'page' && isWelcomeDue(record, edition) && !isSame(record.opened, edition);
};
