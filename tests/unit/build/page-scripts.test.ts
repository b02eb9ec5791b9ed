import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const built = (file: string): string =>
  readFileSync(new URL(`../../../.output/chromium/${file}`, import.meta.url), 'utf8');

it('gives the worker the polyfill itself, not a copy for which every API has to be made', () => {
  expect(built('background.js')).toContain('The message port closed before a response was received');
  expect(built('background.js')).not.toContain('__esModule');
});

it('loads the popup from three files: its own, and two that it shares', () => {
  expect(built('popup.html').match(/chunks\/\w+/g)).toEqual([
    'chunks/popup',
    'chunks/shared',
    'chunks/figures',
  ]);
});
