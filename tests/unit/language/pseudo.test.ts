import { describe, expect, it } from 'vitest';

import { inWords } from '../../../lib/language/text.ts';
import { compile } from '../../../scripts/language/compile.ts';
import { pseudo } from '../../../scripts/language/pseudo.ts';

const said = (message: string, values = {}): string =>
  inWords(pseudo(compile(message).text), values, 'en-XA');

describe('the pseudo-language', () => {
  it('has no plain letter but those that are filled in', () => {
    expect(said('{name} has {n, plural, one {# day} other {# days}} left', { name: '·', n: 3 })).not.toMatch(
      /[a-z]/i,
    );
  });

  it('is 40 % longer, or a little more', () => {
    const text = 'Social sites are closed on this device until the end of the afternoon.';
    const share = said(text).length / text.length;
    expect([share >= 1.4, share <= 1.6]).toEqual([true, true]);
  });
});
