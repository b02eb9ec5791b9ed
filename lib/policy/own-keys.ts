import type { SchoolPolicy } from './schema.ts';
import { isPolicyKey, type PolicyKey } from './schema.ts';
import { accountKeys } from './schema/accounts.ts';
import { identityKeys } from './schema/identity.ts';
import { nudgeKeys } from './schema/nudges.ts';

/**
 * The keys of a policy file that hold where a member of staff has opened it on a device of their own: what nudges and the
 * check-up need. No hours, minutes, sites or passes, so that nothing is ever closed by it; and no lists of people,
 * which a school hands to its own devices alone (docs/decisions/0042).
 */
export const ownKeys: readonly PolicyKey[] = [
  ...(Object.keys(identityKeys) as PolicyKey[]),
  ...(Object.keys(nudgeKeys) as PolicyKey[]),
  ...(Object.keys(accountKeys) as PolicyKey[]),
  ...([
    'exemptSites',
    'timeZone',
    'termDates',
    'headContact',
    'chairContact',
    'chairTitle',
    'dslContact',
    'itContact',
    'concernSystemUrl',
    'unionLine',
    'parentRefusal',
  ] as const),
];

/** Of a checked policy what holds on one's own device. */
export const onlyOwnKeys = (policy: SchoolPolicy): SchoolPolicy =>
  Object.fromEntries(Object.entries(policy).filter(([key]) => isPolicyKey(key) && ownKeys.includes(key)));
