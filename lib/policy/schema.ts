import * as z from 'zod/mini';
import { accessKeys } from './schema/access.ts';
import { accountKeys } from './schema/accounts.ts';
import { contactKeys } from './schema/contacts.ts';
import { identityKeys } from './schema/identity.ts';
import { nudgeKeys } from './schema/nudges.ts';
import { peopleKeys } from './schema/people.ts';

/** Every key of a policy, with its form and meaning. The one source of the managed schema, reference, forms and exports. */
export const policyKeys = {
  ...identityKeys,
  ...accountKeys,
  ...accessKeys,
  ...nudgeKeys,
  ...peopleKeys,
  ...contactKeys,
};

export type PolicyKey = keyof typeof policyKeys;

/** The keys in the order in which forms and references show them. */
export const policyKeyNames = Object.keys(policyKeys) as PolicyKey[];

type KeySchemas = { [Name in PolicyKey]: ReturnType<(typeof policyKeys)[Name]> };

/**
 * A whole policy, strictly: one wrong item refuses all of it. For files that are made with care (presets, exports).
 * What arrives on a device is read key by key with `parsePolicy`.
 */
export const schoolPolicySchema = () =>
  z.partial(
    z.object(
      Object.fromEntries(policyKeyNames.map((name) => [name, policyKeys[name]()])) as unknown as KeySchemas,
    ),
  );

/** What IT pushes through managed storage. Every key may be absent. */
export type SchoolPolicy = z.infer<ReturnType<typeof schoolPolicySchema>>;

export const isPolicyKey = (name: string): name is PolicyKey => Object.hasOwn(policyKeys, name);
