import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { adapters } from '../../../lib/sites/adapters.ts';

const sites = adapters.map(({ info }) => `content-scripts/${info.id}.js`);
const scripts = ['content-scripts/time.js', 'content-scripts/closed.js', 'rules.js', ...sites];

/** What WXT puts around an entrypoint: its log, and the event that tells a page of us. */
const ofWxt = /wxt|crashed on startup|script-started/i;

it.each(scripts)('puts nothing of WXT’s own into the page with %s', (file) => {
  const script = readFileSync(new URL(`../../../.output/chromium/${file}`, import.meta.url), 'utf8');
  expect(script).toMatch(/\.main\(\)\}\)\(\);\s*$/);
  expect(script).not.toMatch(ofWxt);
});
