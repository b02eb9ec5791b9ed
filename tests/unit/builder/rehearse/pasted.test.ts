import { describe, expect, it } from 'vitest';

import { itemsIn } from '../../../../lib/builder/rehearse/pasted.ts';

describe('posts that are pasted', () => {
  it('are one a line', () => {
    expect(itemsIn('One\r\nTwo\rThree\n', 'texts').items).toEqual(['One', 'Two', 'Three']);
  });

  it('keep lines of their own where empty lines part them', () => {
    expect(itemsIn('One\nstill one\n \t\n\nTwo\n', 'texts').items).toEqual(['One\nstill one', 'Two']);
  });
});

describe('names that are pasted', () => {
  it('are one a line, with or without empty ones between, and with or without an @', () => {
    expect(itemsIn('Ann Lee\n\n@tallulah.brady\n  ', 'names').items).toEqual(['Ann Lee', 'tallulah.brady']);
  });
});
