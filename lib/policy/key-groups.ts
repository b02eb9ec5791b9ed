import type { PolicyKey } from './schema.ts';
import { accessKeys } from './schema/access.ts';
import { accountKeys } from './schema/accounts.ts';
import { contactKeys } from './schema/contacts.ts';
import { identityKeys } from './schema/identity.ts';
import { nudgeKeys } from './schema/nudges.ts';
import { peopleKeys } from './schema/people.ts';

const group = (title: string, keys: object): { title: string; keys: readonly PolicyKey[] } => ({
  title,
  // The schema's own keys, all of them: a test compares.
  keys: Object.keys(keys) as PolicyKey[],
});

/** The keys as pages and references group them. */
export const keyGroups = [
  group('The policy and the school', identityKeys),
  group('Hours and allowance', accessKeys),
  group('Nudges', nudgeKeys),
  group('Watch-lists', peopleKeys),
  group('Official accounts', accountKeys),
  group('Whom to ask', contactKeys),
];
