import { describe, expect, it } from 'vitest';
import { phraseTable } from '../../../lib/text/phrase-table.ts';
import { readText } from '../../../lib/text/read-text.ts';

const find = phraseTable([
  { phrases: 'sick of|sick to? death? of', value: 'a' },
  { phrases: 'treat+ me/us like a? dog/dirt\nsick', value: 'b' },
]);

const found = (text: string): string[] => {
  const read = readText(text);
  return find(read.tokens).map(
    ({ first, last, value }) =>
      `${value}: ${read.tokens
        .slice(first, last + 1)
        .map((token) => token.text)
        .join(' ')}`,
  );
};

describe('a table of phrases', () => {
  it('finds each of the words that may stand in a place', () => {
    expect(found('they treat us like dirt, he treats me like dirt')).toEqual([
      'b: treat us like dirt',
      'b: treats me like dirt',
    ]);
  });

  it('lets a place stay empty that may, and takes the longest phrase', () => {
    expect(found('sick of it')).toEqual(['a: sick of']);
    expect(found('sick to death of it')).toEqual(['a: sick to death of']);
    expect(found('treats us like a dog')).toEqual(['b: treats us like a dog']);
    expect(found('sick to the stomach')).toEqual(['b: sick']);
  });

  it('ends a phrase at a pause', () => {
    expect(found('I was sick. Of course')).toEqual(['b: sick']);
    expect(found('treats us, like dirt')).toEqual([]);
  });

  it('finds phrases one after another, whatever the case', () => {
    expect(found('SICK OF it, sick of you')).toEqual(['a: sick of', 'a: sick of']);
  });
});
