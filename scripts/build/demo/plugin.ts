import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

import { demonstrationPolicy } from './policy.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** All in which the demonstration differs from a release, beside its name: these files stand in the place of those. */
const replaced = new Map(
  [
    ['lib/clock/device-clock.ts', 'clock.ts'],
    ['lib/language/made/languages.ts', 'languages.ts'],
    ['lib/platform/alarms.ts', 'alarms.ts'],
    ['lib/platform/embedded-policy.ts', 'embedded-policy.ts'],
    ['lib/messaging/page-runtime.ts', 'page-runtime.ts'],
  ].map(([release = '', own = '']) => [file(`../../../${release}`), file(own)]),
);
const own = new Set(replaced.values());

/** Makes the demonstration build. Fails where a file that it should replace is not there any more. */
export function demonstration(): Plugin {
  return {
    name: 'lanyard-demonstration',
    enforce: 'pre',
    buildStart() {
      for (const path of [...replaced.keys(), ...own])
        if (!existsSync(path)) this.error(`The demonstration needs ${path}`);
    },
    config: () => ({ define: { DEMONSTRATION_POLICY: JSON.stringify(demonstrationPolicy()) } }),
    async resolveId(source, importer, options) {
      if (importer === undefined || own.has(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return (found && replaced.get(found.id)) ?? found;
    },
  };
}
