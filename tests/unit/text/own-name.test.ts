import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { watchListsOfOwn, withNames } from '../../../lib/core/own-list.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { ownNameOf, readOwnNames } from '../../../lib/text/own-name.ts';
import { checkDisplayName, packPeople } from '../../../lib/text/people.ts';
import { compilePeople } from '../../../lib/text/people-index.ts';

const salt = 'of this device';

const indexOf = (text: string) => {
  const lists = watchListsOfOwn({ salt, names: withNames([], readOwnNames(text, salt).names) });
  return compilePeople(lists ?? { salt, lists: [] }, nicknames);
};

const found = (list: string, shown: string) => checkDisplayName(shown, indexOf(list), []);

describe('a name of one’s own list', () => {
  it.each([
    ['Tallulah Brady', 'Tallulah Brady'],
    ['Brady, Tallulah', 'tallulah brady'],
    ['Katherine Featherby', 'Katie Featherby'],
    ['Nichola Smith-Jones', 'Nicola Jones-Smith'],
    ['  Łukasz Wójcik ', 'lukasz wojcik'],
  ])('%s is met as %s', (listed, shown) => {
    expect(found(listed, shown)).toMatchObject({ common: false, confidence: 'certain' });
  });

  it('has the digests that a school’s list has of it', () => {
    expect(ownNameOf('Tallulah Brady', salt)?.sure).toBe(packPeople(['Tallulah Brady'], salt).join(''));
  });

  it('is quiet where many people have it, and in what is more often somebody else', () => {
    expect(ownNameOf('David Smith', salt)?.sure).toBe('');
    expect(found('David Smith', 'David Smith')).toMatchObject({ common: true, confidence: 'possible' });
    expect(found('Ottoline Smith-Fforde', 'Ottoline Fforde')).toMatchObject({ common: true });
  });

  it('is nobody else’s', () => {
    expect(found('Tallulah Brady\nOona Field', 'Oona Brady')).toBeUndefined();
    expect(found('Tallulah Brady', 'Tallulah')).toBeUndefined();
  });

  it('is in no part of what is kept', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/), (name) => {
        const kept = ownNameOf(name, salt);
        expect(`${kept?.sure} ${kept?.quiet}`).toMatch(/^(?:[\w-]{8})* (?:[\w-]{8})*$/);
        expect(kept).not.toEqual(ownNameOf(name, 'of another device'));
      }),
    );
  });
});

describe('what was typed', () => {
  it('is a name a line; halves are given back, empty lines are nothing', () => {
    const { names, halves } = readOwnNames('Tallulah Brady\n\n  Oona \nBrady, Tallulah\r\n...', salt);
    expect(names).toHaveLength(2);
    expect(names[0]).toEqual(names[1]);
    expect(halves).toEqual(['Oona', '...']);
  });
});
