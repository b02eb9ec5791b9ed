/**
 * Draws the import rules into docs/architecture.md, from the table that dependency-cruiser enforces.
 * Usage: node scripts/architecture.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { drawLayers, replacePicture } from './architecture/draw.ts';

const page = new URL('../docs/architecture.md', import.meta.url);
const before = readFileSync(page, 'utf8');
const after = replacePicture(before, drawLayers());

if (process.argv.includes('--check')) {
  if (before !== after) throw new Error('docs/architecture.md has another picture: run npm run architecture');
} else {
  writeFileSync(page, after);
}
