import { afterEach, describe, expect, it, vi } from 'vitest';

import { languageTag, speak } from '../../../lib/language/language.ts';
import { tell } from '../../../lib/language/tell.ts';

afterEach(() => {
  speak(undefined);
});

describe('tell', () => {
  it('speaks English where nothing else was chosen', () => {
    expect(tell(0, ['Hello, ', ['name']], { name: 'Ana' })).toBe('Hello, Ana');
    expect(languageTag()).toBe('en-GB');
  });

  it('speaks the language that was chosen, with its plurals', () => {
    const days = [['n', 'plural', { one: '# dzień', few: 'dni', other: 'dnia' }]] as const;
    speak({ tag: 'pl', texts: [days] });
    expect(tell(0, 'days', { n: 3 })).toBe('dni');
    expect(languageTag()).toBe('pl');
  });

  it('speaks English, by English rules, where that language has a gap', () => {
    speak({ tag: 'pl', texts: [null] });
    const days = [['n', 'plural', { one: 'a day', other: 'days' }]] as const;
    expect([tell(0, days, { n: 1 }), tell(0, days, { n: 3 }), tell(7, 'late')]).toEqual([
      'a day',
      'days',
      'late',
    ]);
  });

  it('speaks one language in all scripts of a page, each of which has this code of its own', async () => {
    vi.resetModules();
    const another = await import('../../../lib/language/language.ts');
    expect(another.speak).not.toBe(speak);
    another.speak({ tag: 'pl', texts: ['cześć'] });
    expect(tell(0, 'hello')).toBe('cześć');
  });
});
