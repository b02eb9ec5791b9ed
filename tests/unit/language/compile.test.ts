import { describe, expect, it } from 'vitest';

import { inWords } from '../../../lib/language/text.ts';
import { compile } from '../../../scripts/language/compile.ts';

const said = (message: string, values = {}, tag = 'en-GB'): string =>
  inWords(compile(message).text, values, tag);

describe('compile', () => {
  it('leaves a plain message as it is', () => {
    expect(compile('Read the whole policy').text).toBe('Read the whole policy');
  });

  it('fills in names, and numbers as the language writes them', () => {
    expect(said('{name}: {count} people', { name: 'Year 4', count: 1500 })).toBe('Year 4: 1,500 people');
  });

  it('chooses the plural by the rules of the language', () => {
    const message = '{n, plural, =0 {none} one {one thing} few {a few} other {# things}}';
    expect([0, 1, 3].map((n) => said(message, { n }))).toEqual(['none', 'one thing', '3 things']);
    expect(said(message, { n: 3 }, 'pl')).toBe('a few');
  });

  it('chooses by name, with the rest in "other"', () => {
    const message = 'Closed {why, select, hours {for the day} other {for now}}.';
    expect(said(message, { why: 'hours' })).toBe('Closed for the day.');
    expect(said(message, { why: 'a pass' })).toBe('Closed for now.');
  });

  it('says the count inside a plural inside a select', () => {
    const message = '{who, select, you {{n, plural, one {# day of yours} other {# days of yours}}} other {}}';
    expect(said(message, { who: 'you', n: 2 })).toBe('2 days of yours');
    expect(said(message, { who: 'they', n: 2 })).toBe('');
  });

  it('keeps what looks like a tag, and an apostrophe', () => {
    expect(said("Don't use <b> here")).toBe("Don't use <b> here");
  });

  it('knows what is to be filled in, and its type', () => {
    const { wanted } = compile('{n, plural, other {#}} {who, select, a {x} other {y}} {name}');
    expect(Object.fromEntries(wanted)).toEqual({
      n: 'number',
      who: "'a' | (string & {})",
      name: 'string | number',
    });
  });

  it.each(['{count', '{n, plural, one {x}}', '{at, date, short}'])('refuses %s', (message) => {
    expect(() => compile(message)).toThrow(/./);
  });
});
