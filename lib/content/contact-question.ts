import { effectiveSeverity } from '../core/effective-severity.ts';
import type { PersonRole } from '../core/person-role.ts';
import { contactDefaults, contactRules } from '../core/contact-rules.ts';
import type { Severity } from '../core/severity.ts';
import type { ContactAction } from '../sites/site-adapter.ts';
import type { Account } from '../core/account.ts';
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

/** Whether a contact is one the school asks staff to think about; undefined where it is not, or nothing is known yet. */
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
  const match = namesOf(action.account)
    .map((name) => checkDisplayName(name, people, ownNames))
    .find((found) => found !== undefined);
  if (match === undefined) return undefined;
  const digests = idsOf(action.account).map((id) => accountDigest(settings.deviceSalt, settings.siteId, id));
  if (digests.some((digest) => knowledge.answeredAccounts.has(digest))) return undefined;
  const rule = contactRules[action.kind];
  const severity = effectiveSeverity({
    settings,
    site: settings.siteId,
    surface: 'contact-action',
    rule,
    fallback: 'off',
    confidence: match.confidence,
    roles: match.roles,
    roleFallbacks: contactDefaults,
  });
  if (severity === 'off') return undefined;
  // Once said is enough: what was said in the gentle weeks does not end the pause after them.
  if (severity === 'notice' && digests.some((digest) => knowledge.noticedAccounts.has(digest)))
    return undefined;
  return { action, rule, severity, roles: match.roles, digests };
}
