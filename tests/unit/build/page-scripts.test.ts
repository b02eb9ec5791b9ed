import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const built = (file: string): string =>
  readFileSync(new URL(`../../../.output/chromium/${file}`, import.meta.url), 'utf8');

it('gives the worker the polyfill itself, not a copy for which every API has to be made', () => {
  expect(built('background.js')).toContain('The message port closed before a response was received');
  expect(built('background.js')).not.toContain('__esModule');
});

it('asks the worker in the popup’s first script, which waits for no other', () => {
  const [first] = built('popup.html').match(/<script[^>]*>/g) ?? [];
  expect(first).toBe('<script src="/popup-early.js">');
  expect(built('popup-early.js').length).toBeLessThan(1_500);
});

it('loads the popup from three files: its own, and two that it shares', () => {
  expect(built('popup.html').match(/chunks\/\w+/g)).toEqual([
    'chunks/popup',
    'chunks/shared',
    'chunks/figures',
  ]);
});

it('gives every counted page a time script of 8 kB at most', () => {
  const script = built('content-scripts/time.js');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(8_000);
});
