import type { Account } from '../core/account.ts';
import { contactDefaults, contactRules, officialRules } from '../core/contact-rules.ts';
import { effectiveSeverity } from '../core/effective-severity.ts';
import type { PersonRole } from '../core/person-role.ts';
import { stronger, type Severity } from '../core/severity.ts';
import type { ContactAction } from '../sites/site-adapter.ts';
import { accountKindOf } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { digestsOf, findListed, type Known } from './person-question.ts';

/** What is asked of a contact: which it is, and with whom. */
type Contact = Pick<ContactAction, 'kind' | 'account'>;

type Knowing = Known & Pick<Knowledge, 'answeredAccounts' | 'noticedAccounts'>;

/** A contact that calls for a word. */
export type ContactQuestion<Action extends Contact = ContactAction> = {
  action: Action;
  /** What it is called in policies. */
  rule: string;
  severity: Exclude<Severity, 'off'>;
  /** None where it is asked of the school's own account, whoever it is with. */
  roles: readonly PersonRole[];
  /** Under which an answer is remembered, and that something was said. */
  digests: readonly string[];
  /** On the user's own list alone (P13). */
  own?: true;
};

const surface = 'contact-action';

function askOfListed<Action extends Contact>(action: Action, knowledge: Knowing, own: Account | undefined) {
  const { account, kind } = action;
  const rules = [{ rule: contactRules[kind], surface, roleFallbacks: contactDefaults }] as const;
  const found = findListed(account, rules, knowledge, own);
  if (found === undefined) return undefined;
  const digests = digestsOf(account, knowledge);
  if (digests.some((digest) => knowledge.answeredAccounts.has(digest))) return undefined;
  // Once said is enough: what was said in the gentle weeks does not end the pause after them.
  if (found.severity === 'notice' && digests.some((digest) => knowledge.noticedAccounts.has(digest)))
    return undefined;
  return { ...found, action, digests };
}

/** What the school's own account follows and accepts is asked about, where policy says so (A4, A7). */
function askOfOfficial<Action extends Contact>(action: Action, knowledge: Knowing, own: Account | undefined) {
  const settings = knowledge.settings();
  if (settings === undefined || accountKindOf(settings, own) !== 'official') return undefined;
  const rule = officialRules[action.kind];
  const site = settings.siteId;
  const severity = effectiveSeverity({
    ...{ settings, site, surface, rule },
    ...{ fallback: 'off', confidence: 'certain' },
  });
  const digests = digestsOf(action.account, knowledge, 'official');
  if (severity === 'off' || digests.some((digest) => knowledge.answeredAccounts.has(digest)))
    return undefined;
  return { severity, rule, roles: [], action, digests };
}

/**
 * Whether a contact is one the school asks staff to think about; undefined where it is not, or nothing is known yet. Of
 * a listed person that is said first, where the school's account is asked no more strongly.
 */
export function askOfContact<Action extends Contact>(
  action: Action,
  knowledge: Knowing,
  own: Account | undefined,
): ContactQuestion<Action> | undefined {
  const listed = askOfListed(action, knowledge, own);
  const official = askOfOfficial(action, knowledge, own);
  if (listed === undefined || official === undefined) return listed ?? official;
  return stronger(listed.severity, official.severity) === listed.severity ? listed : official;
}
