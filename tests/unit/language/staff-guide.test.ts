import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readMessages } from '../../../scripts/language/catalogue.ts';

const guide = readFileSync('docs/staff-guide.md', 'utf8');
const all = (pattern: RegExp): readonly string[] =>
  [...guide.matchAll(pattern)].map(([, found]) => found ?? '');

test('the staff guide names buttons and links as the catalogue does', () => {
  const messages = Object.values(readMessages('en_GB')).map(({ message }) => message);
  const named = all(/\*\*“([^”]+)”\*\*/g).filter((words) => words !== 'bold');
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((words) => !messages.includes(words))).toEqual([]);
});

test('its pictures are those that the tests compare, with their words', () => {
  const pictures = all(/<img src="(screenshots\/gallery\/chromium\/[^"]+)" alt="[^"]{20,}"/g);
  expect(pictures).toHaveLength(all(/<img (src)=/g).length);
  expect(pictures.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
});
