import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { keysOf, readMessages } from '../../../scripts/language/catalogue.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const code = [
  ...globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: root, exclude: ['lib/language/made/**'] }),
  'wxt.config.ts',
].map((file) => readFileSync(`${root}${file}`, 'utf8'));

/** `m.checkUpTitle`; `__MSG_extensionName__` in the manifest. */
const said = new Set(
  code.flatMap((source) =>
    [...source.matchAll(/\bm\.(\w+)|__MSG_(\w+?)__/g)].map(([, own, manifest]) => own ?? manifest),
  ),
);

it('says every message of the catalogue somewhere', () => {
  expect(keysOf(readMessages('en_GB')).filter((key) => !said.has(key))).toEqual([]);
});
