import type { ClosedReason } from './access.ts';
import type {
  DatabaseState,
  EnforcementReport,
  KeyState,
  LayerReport,
  MinutesReport,
  PeopleState,
  PolicySource,
} from './diagnostics.ts';
import type { OpenReason } from './open-reason.ts';
import type { DatedFault, PageFault, SiteHealth } from './site-health.ts';
import { dayWords } from './time-words.ts';

/** The words that the diagnostics page and the text for the help desk share. None of them holds a name. */

export const keyWords: Record<KeyState, string> = {
  set: 'Set',
  partly: 'Set in part',
  held: 'Held',
  refused: 'Not accepted',
  unset: 'Not set',
};

export const sourceWords: Record<PolicySource, string> = {
  none: 'No policy has arrived on this device',
  browser: 'The browser hands it over',
  kept: 'None is arriving now; the last good policy stays in force',
  build: 'This build of Lanyard came with it, for trying things out',
};

export const peopleWords: Record<PeopleState, string> = {
  none: 'There are none',
  'in-use': 'In use',
  ended: 'Past their last day, and not used any more',
  unusable: 'Not used: the salt that belongs to them is missing',
};

export const healthWords: Record<SiteHealth, string> = {
  'no-access': 'No access: nothing is counted and no nudge comes',
  'hours-only': 'Hours and minutes alone: this version has no nudges for it',
  unseen: 'No box used since the browser started',
  recognised: 'Recognised',
  changed: 'May have changed',
};

/** What is amiss with a site's pages. */
const faultWords: Record<PageFault, string> = {
  unrecognised: 'A box that people write in was not recognised',
  'composer-unread': 'What is written in a post cannot be read',
  'comment-unread': 'What is written in a comment cannot be read',
  'message-unread': 'What is written in a message cannot be read',
  'profile-field-unread': 'What is written on the profile page cannot be read',
  'account-field-unread': 'What is written among the account’s details cannot be read',
  'composer-unsent': 'The button that sends a post was not found',
  'requests-nameless': 'A request to connect showed no name',
};

/** `A request to connect showed no name (21 Nov 2026)` */
export const faultLine = ({ fault, on }: DatedFault): string => `${faultWords[fault]} (${dayWords(on)})`;

const openWords: Record<OpenReason, string> = {
  'nothing-enforced': 'nothing is enforced on this device',
  'always-open': 'the policy says that social sites are open',
  'no-hours': 'the policy sets no blocked hours',
  'open-window': 'this is a window inside blocked hours',
  closure: 'this is a closure: blocked hours do not hold today',
  'out-of-term': 'blocked hours hold in term time only',
  'outside-hours': 'it is outside blocked hours',
};

const closedWords: Record<ClosedReason, string> = {
  'blocked-hours': 'these are blocked hours',
  'allowance-used': 'the day’s allowance is used up',
  'pass-needed': 'the policy opens them with a pass only',
};

/** `Open: it is outside blocked hours` */
export function accessWords({ access, openBecause = 'outside-hours' }: EnforcementReport): string {
  return access.state === 'closed'
    ? `Closed: ${closedWords[access.reason]}`
    : `Open: ${openWords[openBecause]}`;
}

/** Of what minutes are counted; undefined where that is of this device alone, as usual. */
export function sharingWords({ sharing, devices = 0 }: MinutesReport): string | undefined {
  if (sharing === 'off') return undefined;
  if (sharing === 'failing') return 'This device alone: the browser’s sync refuses';
  const alone =
    'This device alone so far today; others are added once the browser’s sync brings their minutes';
  return devices > 1 ? `Added up over ${devices} devices today` : alone;
}

/** What a layer should do and does; site ids become the names that `nameOf` gives. */
export function layerWords({ wanted, found }: LayerReport, nameOf: (id: string) => string): string {
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  const missing = wanted.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !wanted.includes(id));
  if (missing.length > 0) return `Missing for ${names(missing)}`;
  if (extra.length > 0) return `Still in place for ${names(extra)}, which should be open`;
  return wanted.length === 0 ? 'None needed now' : `In place for ${names(wanted)}`;
}

/** `dateOf`: an instant in words. */
export function databaseWords(state: DatabaseState, dateOf: (at: number) => string): string {
  switch (state.kind) {
    case 'ok':
      return 'In order';
    case 'rebuilt':
      return `Was damaged, and made anew on ${dateOf(state.at)}; minutes and answers of before are gone`;
    case 'newer':
      return 'Left by a newer version of Lanyard, and used as it is';
    case 'failing':
      return 'Does not answer';
  }
}

/** `one part`, `3 parts` */
export const countOf = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;
