import { effectiveSeverity } from '../core/effective-severity.ts';
import type { PersonRole } from '../core/person-role.ts';
import { contactDefaults, contactRules } from '../core/contact-rules.ts';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import { stronger } from '../core/severity.ts';
import type { Severity } from '../core/severity.ts';
import { surestOf } from '../core/surest.ts';
import type { ContactAction } from '../sites/site-adapter.ts';
import type { Account } from '../core/account.ts';
import type { PersonMatch } from '../text/people.ts';
import { ownNamesOf } from './judge.ts';
import type { Knowledge } from './knowledge.ts';

/** A contact that calls for a word. */
export type ContactQuestion = {
  action: ContactAction;
  /** What it is called in policies. */
  rule: (typeof contactRules)[ContactAction['kind']];
  severity: Exclude<Severity, 'off'>;
  roles: readonly PersonRole[];
  /** Under which an answer is remembered, and that something was said. */
  digests: readonly string[];
};

/** What is known of who it is. Some controls show the numeric id, others the handle alone: an answer holds at both. */
const idsOf = ({ id, handle }: Account): readonly string[] => (id === undefined ? [handle] : [id, handle]);

/** Some controls show no display name, and children seldom use their own as one: the handle may be made of it. */
const namesOf = ({ name, handle }: Account): readonly string[] =>
  name === undefined ? [handle] : [name, handle];

const severityOf = (
  { confidence, roles }: PersonMatch,
  { kind }: ContactAction,
  settings: PageNudgeSettings,
): Severity =>
  effectiveSeverity({
    settings,
    site: settings.siteId,
    surface: 'contact-action',
    rule: contactRules[kind],
    fallback: 'off',
    confidence,
    roles,
    roleFallbacks: contactDefaults,
  });

/**
 * Whether a contact is one the school asks staff to think about; undefined where it is not, or nothing is known yet. The
 * name shown and the handle may be those of two listed people: what is put more strongly counts, of equals the surer.
 */
export function askOfContact(
  action: ContactAction,
  knowledge: Knowledge,
  own: Account | undefined,
): ContactQuestion | undefined {
  const settings = knowledge.settings();
  const [detection, people] = [knowledge.detection(), knowledge.people()];
  if (settings === undefined || detection === undefined || people === undefined) return undefined;
  const { accountDigest, checkDisplayName } = detection;
  const ownNames = ownNamesOf(own);
  const matches = namesOf(action.account).flatMap((name) => checkDisplayName(name, people, ownNames) ?? []);
  if (matches.length === 0) return undefined;
  const digests = idsOf(action.account).map((id) => accountDigest(settings.deviceSalt, settings.siteId, id));
  if (digests.some((digest) => knowledge.answeredAccounts.has(digest))) return undefined;
  const put = matches.map((match) => ({ ...match, severity: severityOf(match, action, settings) }));
  const strongest = put.map(({ severity }) => severity).reduce(stronger);
  const match = surestOf(put.filter(({ severity }) => severity === strongest));
  if (match === undefined || match.severity === 'off') return undefined;
  // Once said is enough: what was said in the gentle weeks does not end the pause after them.
  if (match.severity === 'notice' && digests.some((digest) => knowledge.noticedAccounts.has(digest)))
    return undefined;
  return {
    action,
    rule: contactRules[action.kind],
    severity: match.severity,
    roles: match.roles,
    digests,
  };
}
