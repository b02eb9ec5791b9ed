import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  inOrder,
  keysOf,
  localeNames,
  messagesFile,
  readMessages,
} from '../../../scripts/language/catalogue.ts';
import { englishSources, textsOf } from '../../../scripts/language/generate.ts';
import { tagOf } from '../../../scripts/language/tag.ts';

const made = (name: string): URL => new URL(`../../../lib/language/made/${name}.ts`, import.meta.url);
const english = readMessages('en_GB');

describe('the English catalogue', () => {
  it('is the one that the code was made from (npm run messages)', () => {
    for (const [name, source] of englishSources(english))
      expect(readFileSync(made(name), 'utf8')).toBe(source);
  });

  it.each(localeNames())('%s is sorted by key (npm run messages)', (name) => {
    expect(readFileSync(messagesFile(name), 'utf8')).toBe(inOrder(readMessages(name)));
  });

  it('names a message so that code can say it', () => {
    expect(keysOf(english).filter((key) => !/^[a-z][A-Za-z0-9]*$/.test(key))).toEqual([]);
  });
});

describe('another language', () => {
  const first = { found: { message: '{count} found' }, title: { message: 'Welcome' } };

  it('has its texts in the order of the English keys, and a gap where it has none', () => {
    expect(textsOf(first, { title: { message: 'Croeso' } })).toEqual([null, 'Croeso']);
  });

  it('may not want more filled in than English does', () => {
    expect(() => textsOf(first, { found: { message: '{count} o {all}' } })).toThrow(
      'found: English has no {all}',
    );
  });

  it('is known by its tag', () => {
    expect(['cy', 'pt_BR', 'zh_Hant_TW'].map(tagOf)).toEqual(['cy', 'pt-BR', 'zh-Hant-TW']);
  });

  it.each(['ar', 'ur_PK', 'he', 'pa_Arab'])(
    '%s is refused while nothing is laid out from right to left',
    (name) => {
      expect(() => tagOf(name)).toThrow(/^\w+: [\w-]+ is written from right to left/);
    },
  );

  it('has no message that English does not have', () => {
    expect(() => textsOf(first, { farewell: { message: 'Hwyl' } })).toThrow('English has no farewell');
  });
});
