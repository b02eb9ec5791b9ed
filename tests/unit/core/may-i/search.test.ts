import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { questions } from '../../../../lib/core/may-i/questions.ts';
import { search } from '../../../../lib/core/may-i/search.ts';
import { stemOf, stemsOf } from '../../../../lib/core/may-i/stem.ts';
import { factsOf, lesson, rawPreset } from './facts-of.ts';

const facts = await factsOf(rawPreset('oak-tree-federation'));
const all = questions.map(({ id, title, finds, answer }) => {
  const { says, cited } = answer(facts, lesson);
  return { id, title: title(), finds: finds(), says: [...says, cited].join(' ') };
});
const first = (asked: string): string | undefined => search(all, asked)?.[0]?.id;

describe('looking for a question', () => {
  it.each([
    ['lunch', 'lunch'],
    ['Can I use Facebook in my break?', 'lunch'],
    ['phone at school', 'own-phone'],
    ['student request', 'pupil'],
    ['ex-pupils', 'former-pupil'],
    ['a mum wants to be friends', 'parent'],
    ['liking', 'like-parent'],
    ['whatsapp group', 'parents-group'],
    ['texting children', 'message-pupil'],
    ['my niece', 'related'],
    ['my daughter', 'own-child'],
    ['my school’s name', 'school-name'],
    ['LINKEDIN', 'linkedin'],
    ['ranting', 'bad-day'],
    ['strikes', 'opinion'],
    ['selfies', 'class-photo'],
    ['photos', 'class-photo'],
    ['tagging', 'tag-colleague'],
    ['e-mail address', 'school-email'],
    ['log-ins', 'password'],
    ['twitter account for my class', 'class-account'],
    ['wiki', 'wikipedia'],
    ['laptop at home', 'at-home'],
    ['not sure', 'doubt'],
  ])('“%s” finds %s first', (asked, id) => {
    expect(first(asked)).toBe(id);
  });

  it('finds what the policy itself says', () => {
    expect(search(all, 'grooming')).toEqual([]);
    expect(search(all, 'encyclopaedias')?.map(({ id }) => id)).toEqual(['wikipedia']);
  });

  it('wants all words, and takes some where nothing has all', () => {
    const both = search(all, 'colleague friend') ?? [];
    expect(both.length).toBeLessThan((search(all, 'friend') ?? []).length);
    expect(first('lunch zeppelin')).toBe('lunch');
  });

  it('means everything where nothing is said', () => {
    for (const nothing of ['', '   ', 'may I', '?!']) expect(search(all, nothing)).toBeUndefined();
  });

  it('finds each question by its own title', () => {
    for (const { id, title } of all) expect([title, first(title)]).toEqual([title, id]);
  });

  it('takes any text, and never gives a question twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (asked) => {
        const found = search(all, asked) ?? [];
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('stems', () => {
  it.each([
    ['photos', 'photo'],
    ['parties', 'party'],
    ['classes', 'class'],
    ['class', 'class'],
    ['tagging', 'tag'],
    ['posting', 'post'],
    ['named', 'name'],
    ['parent’s', 'parent'],
    ['thing', 'thing'],
    ['news', 'new'],
  ])('%s and %s are one', (one, other) => {
    expect(stemsOf(one)).toEqual(stemsOf(other));
  });

  it('leave short words alone', () => {
    expect(['x', 'dm', 'pta', 'use', 'bus'].map(stemOf)).toEqual(['x', 'dm', 'pta', 'use', 'bus']);
  });
});
