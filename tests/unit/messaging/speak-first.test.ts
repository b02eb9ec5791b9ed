import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { type Language, languageTag, speak } from '../../../lib/language/language.ts';
import { speakFirst } from '../../../lib/messaging/speak-first.ts';

const around = vi.hoisted(() => ({
  answer: (): Promise<Language | undefined> => Promise.resolve(undefined),
  push: undefined as { languageChanged: () => void } | undefined,
}));

vi.mock('../../../lib/messaging/send.ts', () => ({
  send: () => around.answer(),
  onPush: (handlers: { languageChanged: () => void }) => (around.push = handlers),
}));

const welsh = { tag: 'cy', texts: [] };
const drawn: string[] = [];
const page = {
  title: () => (languageTag() === 'cy' ? 'Gwiriad' : 'Check-up'),
  draw: () => void drawn.push(languageTag()),
};

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en-GB' }, title: 'Lanyard' });
  drawn.length = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
  speak(undefined);
});

it('draws nothing before the language is known, and then says the title in it', async () => {
  around.answer = () => Promise.resolve(welsh);
  await speakFirst(page);
  expect(drawn).toEqual(['cy']);
  expect([document.documentElement.lang, document.title]).toEqual(['cy', 'Gwiriad']);
});

it('speaks English where the worker does not answer', async () => {
  around.answer = () => Promise.reject(new Error('no worker'));
  await speakFirst(page);
  expect([drawn, document.title]).toEqual([['en-GB'], 'Check-up']);
});

it('draws anew when another language is chosen, and only then', async () => {
  around.answer = () => Promise.resolve(undefined);
  await speakFirst(page);
  around.push?.languageChanged();
  around.answer = () => Promise.resolve(welsh);
  around.push?.languageChanged();
  await vi.waitUntil(() => drawn.length > 1);
  expect([drawn, document.documentElement.lang]).toEqual([['en-GB', 'cy'], 'cy']);
});

it('is how each of Lanyard’s own pages begins', () => {
  const root = fileURLToPath(new URL('../../../entrypoints/', import.meta.url));
  const pages = globSync('*/index.html', { cwd: root }).map((file) => file.replace('index.html', 'main.tsx'));
  const silent = pages.filter((file) => !readFileSync(`${root}${file}`, 'utf8').includes('speakFirst('));
  expect(pages.length).toBeGreaterThan(5);
  expect(silent).toEqual([]);
});
