import type { FormStep } from '../core/builder/steps.ts';
import type { PolicyKey } from './schema.ts';
import { accessKeys } from './schema/access.ts';
import { accountKeys } from './schema/accounts.ts';
import { contactKeys } from './schema/contacts.ts';
import { identityKeys } from './schema/identity.ts';
import { nudgeKeys } from './schema/nudges.ts';
import { peopleKeys } from './schema/people.ts';

/** A group of keys; `id` as the policy builder calls its step. */
export type PolicyKeyGroup = { id: FormStep; title: string; keys: readonly PolicyKey[] };

const group = (id: FormStep, title: string, keys: object): PolicyKeyGroup => ({
  id,
  title,
  // The schema's own keys, all of them: a test compares.
  keys: Object.keys(keys) as PolicyKey[],
});

/** The keys as pages and references group them. */
export const keyGroups: readonly PolicyKeyGroup[] = [
  group('school', 'The policy and the school', identityKeys),
  group('hours', 'Hours and allowance', accessKeys),
  group('nudges', 'Nudges', nudgeKeys),
  group('people', 'Watch-lists', peopleKeys),
  group('accounts', 'Official accounts', accountKeys),
  group('contacts', 'Whom to ask', contactKeys),
];
