import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

import * as starts from '../../lib/builder/starts.ts';
import * as lookedFor from '../../lib/rules/looked-for.ts';
import * as practice from '../../lib/rules/practice.ts';
import * as ruleIds from '../../lib/rules/rule-ids.ts';

/** Modules that export plain data alone, with their values. */
const values = new Map<string, object>([
  [fileURLToPath(new URL('../../lib/rules/rule-ids.ts', import.meta.url)), ruleIds],
  [fileURLToPath(new URL('../../lib/rules/looked-for.ts', import.meta.url)), lookedFor],
  [fileURLToPath(new URL('../../lib/rules/practice.ts', import.meta.url)), practice],
  [fileURLToPath(new URL('../../lib/builder/starts.ts', import.meta.url)), starts],
]);

/** A build carries the values of these modules, not all that they are worked out from. */
export const workedOut = (): Plugin => ({
  name: 'lanyard-worked-out',
  enforce: 'pre',
  load: (id) =>
    Object.entries(values.get(id) ?? {})
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n') || null,
});
