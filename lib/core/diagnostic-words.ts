import { languageTag } from '../language/language.ts';
import * as m from '../language/made/messages.ts';
import type { ClosedReason } from './access.ts';
import type {
  DatabaseState,
  EnforcementReport,
  LayerReport,
  MinutesReport,
  PeopleState,
} from './diagnostics.ts';
import type { Enforcement } from './enforcement.ts';
import type { OpenReason } from './open-reason.ts';
import type { DatedFault, PageFault, SiteHealth } from './site-health.ts';
import { dayWords } from './time-words.ts';

/** What the diagnostics page and the text for the help desk both say. Nothing of it holds a name. */

type Said<Key extends string> = Readonly<Record<Key, () => string>>;

export const peopleWords: Said<PeopleState> = {
  none: m.diagnosticsPeopleNone,
  'in-use': m.diagnosticsPeopleInUse,
  ended: m.diagnosticsPeopleEnded,
  unusable: m.diagnosticsPeopleUnusable,
};

export const healthWords: Said<SiteHealth> = {
  'no-access': m.diagnosticsHealthNoAccess,
  'hours-only': m.diagnosticsHealthHoursOnly,
  unseen: m.diagnosticsHealthUnseen,
  recognised: m.diagnosticsHealthRecognised,
  changed: m.diagnosticsHealthChanged,
};

export const enforcementWords: Said<Enforcement> = {
  enforced: m.diagnosticsEnforced,
  'not-enforced': m.diagnosticsNotEnforcedTitle,
  'nothing-set': m.diagnosticsNothingSet,
};

/** What is amiss with a site's pages. */
const faultWords: Said<PageFault> = {
  unrecognised: m.diagnosticsFaultUnrecognised,
  'composer-unread': m.diagnosticsFaultComposer,
  'comment-unread': m.diagnosticsFaultComment,
  'message-unread': m.diagnosticsFaultMessage,
  'profile-field-unread': m.diagnosticsFaultProfile,
  'account-field-unread': m.diagnosticsFaultAccount,
  'composer-unsent': m.diagnosticsFaultUnsent,
  'requests-nameless': m.diagnosticsFaultNameless,
};

/** `A request to connect showed no name (21 Nov 2026)` */
export const faultLine = ({ fault, on }: DatedFault): string =>
  m.diagnosticsFaultOn({ fault: faultWords[fault](), date: dayWords(on) });

const openWords: Said<OpenReason> = {
  'nothing-enforced': m.diagnosticsOpenNothingEnforced,
  'always-open': m.diagnosticsOpenAlways,
  'no-hours': m.diagnosticsOpenNoHours,
  'open-window': m.diagnosticsOpenWindow,
  closure: m.diagnosticsOpenClosure,
  'out-of-term': m.diagnosticsOpenOutOfTerm,
  'outside-hours': m.diagnosticsOpenOutsideHours,
};

const closedWords: Said<ClosedReason> = {
  'blocked-hours': m.diagnosticsClosedHours,
  'allowance-used': m.diagnosticsClosedAllowance,
  'pass-needed': m.diagnosticsClosedPass,
};

/** `Open: it is outside blocked hours` */
export const accessWords = ({ access, openBecause = 'outside-hours' }: EnforcementReport): string =>
  access.state === 'closed' ? closedWords[access.reason]() : openWords[openBecause]();

/** Of what minutes are counted; undefined where that is of this device alone, as usual. */
export function sharingWords({ sharing, devices = 0 }: MinutesReport): string | undefined {
  if (sharing === 'off') return undefined;
  if (sharing === 'failing') return m.diagnosticsSharingFails();
  return devices > 1 ? m.diagnosticsSharingOver({ devices }) : m.diagnosticsSharingAlone();
}

/** `X, Facebook and Instagram` */
export const listWords = (names: readonly string[]): string =>
  new Intl.ListFormat(languageTag()).format(names);

/** What a layer should do and does; site ids become the names that `nameOf` gives. */
export function layerWords({ wanted, found }: LayerReport, nameOf: (id: string) => string): string {
  const names = (ids: readonly string[]): string => listWords(ids.map(nameOf));
  const missing = wanted.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !wanted.includes(id));
  if (missing.length > 0) return m.diagnosticsLayerMissing({ sites: names(missing) });
  if (extra.length > 0) return m.diagnosticsLayerExtra({ sites: names(extra) });
  return wanted.length === 0 ? m.diagnosticsLayerNone() : m.diagnosticsLayerIn({ sites: names(wanted) });
}

/** `dateOf`: an instant in words. */
export function databaseWords(state: DatabaseState, dateOf: (at: number) => string): string {
  switch (state.kind) {
    case 'ok':
      return m.diagnosticsDatabaseOk();
    case 'rebuilt':
      return m.diagnosticsDatabaseRebuilt({ date: dateOf(state.at) });
    case 'newer':
      return m.diagnosticsDatabaseNewer();
    case 'failing':
      return m.diagnosticsDatabaseFailing();
  }
}

/** `Welsh (cy)`: a language by the name that it has in the one that speaks, and by its tag (BCP 47). */
export function languageWords(tag: string): string {
  const name = new Intl.DisplayNames(languageTag(), { type: 'language' }).of(tag) ?? tag;
  return m.diagnosticsLanguageName({ name, tag });
}
