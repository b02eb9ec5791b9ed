import { describe, expect, it } from 'vitest';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { packPeople } from '../../../lib/text/people.ts';
import { compilePeople } from '../../../lib/text/people-index.ts';
import { peopleIn } from '../../../lib/text/people-in-text.ts';
import { readText } from '../../../lib/text/read-text.ts';

const salt = 'a salt';
const packed = packPeople(['Josh Drew', 'Elliot Read', 'Grace Church', 'Mia Field'], salt);
const index = compilePeople({ salt, lists: [{ role: 'pupil', common: false, packed }] }, nicknames);
const found = (text: string, place: 'post' | 'display-name' = 'post') =>
  peopleIn(readText(text), index, place, () => false).length;

describe('words that are names too', () => {
  it.each(['Josh drew a picture', 'I had not read Eliot', 'went to grace church', 'Grace church is open'])(
    'are words in a post: %s',
    (text) => {
      expect(found(text)).toBe(0);
    },
  );

  it.each(['Josh Drew came', 'josh drew came', 'Elliot Read won', 'Mia field won', 'Grace Church won'])(
    'are a name in a post: %s',
    (text) => {
      expect(found(text)).toBe(1);
    },
  );

  it('are a name where only names stand', () => {
    expect(found('grace church', 'display-name')).toBe(1);
  });
});
