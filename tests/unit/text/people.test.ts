import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WatchLists } from '../../../lib/core/watch-list.ts';
import { digestOf, digestText, keyOf, read24 } from '../../../lib/text/digest.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { digestsPerString } from '../../../lib/text/pack-keys.ts';
import { accountDigest, checkDisplayName, packPeople } from '../../../lib/text/people.ts';
import { compilePeople } from '../../../lib/text/people-index.ts';
import type { PeopleIndex } from '../../../lib/text/people-index.ts';

const salt = 'a salt';
const listOf = (
  names: readonly string[],
  role: 'pupil' | 'parent' = 'pupil',
  common = false,
): WatchLists['lists'][number] => ({
  role,
  common,
  packed: packPeople(names, salt),
});
const indexOf = (...lists: WatchLists['lists'][number][]): PeopleIndex =>
  compilePeople({ salt, lists }, nicknames);

describe('digests', () => {
  it('are 48 bits, told back from their text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, text) => {
        const digest = digestOf(keyOf(key), text);
        const written = digestText(digest);
        expect(written).toMatch(/^[A-Za-z0-9_-]{8}$/);
        expect((read24(written, 0) ?? NaN) * 0x1000000 + (read24(written, 4) ?? NaN)).toBe(digest);
      }),
    );
  });

  it('differ with the salt', () => {
    expect(digestOf(keyOf('one'), 'ann lee')).not.toBe(digestOf(keyOf('two'), 'ann lee'));
  });

  it('stay the same from release to release, for lists are made long before they are read', () => {
    expect(packPeople(['Tallulah Brady', 'Łukasz Wójcik'], 'q0Zr5mXJm2cQ8yqv0k1n3A')).toMatchInlineSnapshot(`
      [
        "5bhynGJJr67OPcqG",
      ]
    `);
    expect(accountDigest('q0Zr5mXJm2cQ8yqv0k1n3A', 'x', '12345')).toMatchInlineSnapshot(`"zxjIlC45"`);
  });

  it('of accounts know no case, and know the site', () => {
    expect(accountDigest(salt, 'x', 'Tally')).toBe(accountDigest(salt, 'x', 'tally'));
    expect(accountDigest(salt, 'x', 'tally')).not.toBe(accountDigest(salt, 'facebook', 'tally'));
  });
});

describe('packing', () => {
  it('puts at most 125 digests in a string, each once, in no order of the names', () => {
    const names = Array.from({ length: 300 }, (_, index) => `Given${index} Surname${index}`);
    const packed = packPeople([...names, ...names], salt);
    expect(packed.map((text) => text.length / 8)).toEqual([digestsPerString, digestsPerString, 50]);
    expect(packPeople(names.toReversed(), salt)).toEqual(packed);
  });

  it('leaves out a name without surname', () => {
    expect(packPeople(['Madonna', ''], salt)).toEqual([]);
  });
});

describe('the people index', () => {
  it('gives every role a name is listed under', () => {
    const index = indexOf(listOf(['Ann Lee']), listOf(['Ann Lee'], 'parent'));
    expect(checkDisplayName('Ann Lee', index, [])?.roles).toEqual(['pupil', 'parent']);
  });

  it('is never more than possible for a common name', () => {
    const index = indexOf(listOf(['Ann Lee'], 'pupil', true));
    expect(checkDisplayName('Ann Lee', index, [])).toEqual({
      roles: ['pupil'],
      common: true,
      confidence: 'possible',
    });
  });

  it('lets an uncommon list outweigh a common one', () => {
    const index = indexOf(listOf(['Ann Lee'], 'pupil', true), listOf(['Ann Lee'], 'parent'));
    expect(checkDisplayName('Ann Lee', index, [])).toMatchObject({ roles: ['parent'], common: false });
  });

  it('reads a damaged string as far as it is whole', () => {
    const [packed = ''] = packPeople(['Tallulah Brady', 'Ann Lee'], salt);
    const damaged = compilePeople(
      { salt, lists: [{ role: 'pupil', common: false, packed: [`!!!!!!!!${packed}AB`] }] },
      nicknames,
    );
    expect(damaged.size).toBe(packed.length / 8);
  });

  it('finds everybody of ten thousand, and nobody else', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `Given${index} Surname${index}`);
    const index = indexOf(listOf(names));
    expect(names.every((name) => checkDisplayName(name, index, []) !== undefined)).toBe(true);
    const others = Array.from({ length: 10_000 }, (_, other) => `Given${other} Surname${other + 1}`);
    expect(others.filter((name) => checkDisplayName(name, index, []) !== undefined)).toEqual([]);
  });
});

describe('the contact check', () => {
  const index = indexOf(listOf(['Tallulah Brady', 'Oscar Williamson']));

  it.each([
    'tallulah brady',
    '✨Tallulah Brady✨',
    '@tallulah.brady',
    'Tallulah 🌸 Brady',
    'Oscar Martin (Williamson)',
    '@_tallulahbrady_',
    '@itstallulahbrady',
    '@tallulahbradyx',
    '@brady_tallulah09',
    'T4llul4h Br4dy',
    'Tallulah Jones (née Brady)',
    'Tallulah Brady-Jones',
    'Tallulah Brady | mum of two',
  ])('meets %s', (name) => {
    expect(checkDisplayName(name, index, [])).toBeDefined();
  });

  it.each(['Al Jenkins', 'Nic Taylor', 'Van Nguyen', 'Abdul Rahman'])(
    'meets %s, whose first name is also a particle',
    (name) => {
      expect(checkDisplayName(name, indexOf(listOf([name])), [])?.confidence).toBe('certain');
    },
  );

  it('is only possible where another first name goes before it', () => {
    expect(checkDisplayName('Jane Tallulah Brady', index, [])?.confidence).toBe('possible');
    expect(checkDisplayName('The Real Tallulah Brady', index, [])?.confidence).toBe('certain');
  });

  it('never meets the person’s own name', () => {
    expect(checkDisplayName('Tallulah Brady', index, ['tallulah brady'])).toBeUndefined();
  });

  const own = indexOf(listOf(['Katherine O’Neill', 'Hannah Taylor', 'Harry Taylor', 'Jane Smith-Jones']));

  it.each([
    ['Katie O’Neill', 'Katherine O’Neill'],
    ['Katherine O’Neill', 'Kate ONeill 🌻'],
    ['Hannah R. Taylor', 'Hannah Taylor'],
    ['Hannah Rose Taylor', 'Hannah Taylor'],
    ['Hannah Taylor', 'Hannah R. Taylor'],
    ['Hannah Taylor', 'H. Taylor'],
    ['Hannah Taylor', 'hannahtaylor88'],
    ['@hannah_taylor', 'Hannah Taylor'],
    ['Jane Smith-Jones', 'Smith-Jones, Jane'],
  ])('never meets %s, written by %s', (name, ownName) => {
    expect(checkDisplayName(name, own, ['someone', ownName])).toBeUndefined();
    expect(checkDisplayName(name, own, ['someone'])).toBeDefined();
  });

  it.each([
    ['Harry Taylor', 'Hannah Taylor'],
    ['Hannah Taylor', 'Taylor'],
    ['Hannah Taylor', 'H. T.'],
    ['Hannah Taylor', 'Hannah'],
    ['Jane Smith-Jones', 'Jane Smith'],
  ])('meets %s, whom the writer, %s, is not', (name, ownName) => {
    expect(checkDisplayName(name, own, [ownName])).toBeDefined();
  });

  it('does not put two own names together', () => {
    expect(checkDisplayName('Hannah Taylor', own, ['Hannah Brady', 'miss_taylor'])).toBeDefined();
  });

  it.each(['Tallulah', 'Brady', 'Tallulah Jones', 'Tom Brady', '', '✨'])('does not meet “%s”', (name) => {
    expect(checkDisplayName(name, index, [])).toBeUndefined();
  });
});
