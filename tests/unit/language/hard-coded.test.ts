import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { hardCoded } from './hard-coded.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const places = '{components,entrypoints,lib/{content,core,passes,rules,sites}}/**/*.{ts,tsx}';

/** Files in which words may stand, and why nobody reads them. */
const unread: Readonly<Record<string, string>> = {
  'lib/rules/examples/': 'texts that rules are tried with',
  'lib/rules/practice.ts': 'posts of the practice, in English as the rules are',
  'lib/rules/warm-up.ts': 'texts that are judged once, so that the first real one is judged fast',
  'lib/core/may-i/stem.ts': 'endings of words, for the search',
  'lib/passes/keys.ts': 'is signed and checked, to see whether two halves of a key belong together',
};

const isIn = (list: readonly string[], file: string): boolean => list.some((one) => file.startsWith(one));

describe('words that staff read', () => {
  it('stand in the catalogue, and nowhere in the code (say them as `m.…()`; `unread` above is for what nobody reads)', () => {
    const files = globSync(places, { cwd: root }).filter((file) => !isIn(Object.keys(unread), file));
    const found = files.flatMap((file) =>
      hardCoded(file, readFileSync(`${root}${file}`, 'utf8')).map(
        ({ line, text }) => `${file}:${String(line)}: ${text}`,
      ),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });
});

const textsIn = (code: string): readonly string[] => hardCoded('planted.tsx', code).map(({ text }) => text);

describe('a word that was written into the code', () => {
  it.each([
    ["const said = 'Nothing was added';", 'Nothing was added'],
    ["say('Copied.');", 'Copied.'],
    ['say(`Open until ${time}`);', 'Open until …'],
    ["const isBusy = busy ? 'Looking …' : '';", 'Looking …'],
    ['const view = <p>Undo</p>;', 'Undo'],
    ['const view = <p>{count} kept</p>;', 'kept'],
    ['const view = <input aria-label="Search" />;', 'Search'],
    ["const view = <Field hint={isLong ? 'Shorter, please' : hint} />;", 'Shorter, please'],
    ["const place = { label: 'Undo' };", 'Undo'],
    ["const words: Record<Kind, string> = { 'no-access': 'No access here' };", 'No access here'],
    ["return { problem: 'a file that is damaged' };", 'a file that is damaged'],
    ["const short = isBit ? '<1m' : duration(time);", '<1m'],
    ['const left = `${minutes} min`;', '… min'],
    ["make('button', {}, 'Use a pass');", 'Use a pass'],
  ])('is found: %s', (code, text) => {
    expect(textsIn(code)).toEqual([text]);
  });

  it.each([
    "throw new Error('the rules were put into another page');",
    "console.warn('Lanyard: no answer');",
    "import { one } from 'a package';",
    'const view = <p class="extra note" id="said">{words}</p>;',
    "const all = root.querySelectorAll<HTMLElement>('video, audio');",
    "const key = Symbol.for('lanyard time guard');",
    "performance.mark('popup ready');",
    "const reserved = new Set('home explore notifications'.split(' '));",
    "const canvas = box.getContext('2d');",
    "const path = 'M64 10C98 10 104 40 66 76';",
    "if (event.key === 'Escape' || kind === 'not-for-me') end();",
    "const rule = { examples: { flagged: [{ text: 'I work at Oak Tree Primary' }] } };",
    'const pattern = new RegExp(`two words ${more}`);',
    "type Kind = 'two words' | 'Another.';",
  ])('is not taken for one: %s', (code) => {
    expect(textsIn(code)).toEqual([]);
  });
});
