import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describeKey, type KeyKind } from '../lib/policy/describe-key.ts';
import { policyKeyNames } from '../lib/policy/schema.ts';

/** Where the manifest's `storage.managed_schema` points. */
export const managedSchemaFile = fileURLToPath(new URL('../public/managed-schema.json', import.meta.url));

const types = {
  text: { type: 'string' },
  number: { type: 'integer' },
  flag: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
} satisfies Record<KeyKind, object>;

/**
 * The schema by which Chromium reads managed storage: types alone. What it refuses it takes out without a trace, so all
 * that can be said about a value is said by `parsePolicy`, which tells the admin. The types have to stay: a Windows
 * registry holds text and numbers, and Chromium makes integers, booleans and lists of them by this schema.
 */
export function managedSchema(): string {
  const properties = Object.fromEntries(
    policyKeyNames.map((name) => {
      const { title, description, kind } = describeKey(name);
      return [name, { title, description, ...types[kind] }];
    }),
  );
  return `${JSON.stringify({ type: 'object', properties }, null, 2)}\n`;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(managedSchemaFile, managedSchema());
}
