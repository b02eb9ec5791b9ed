import { describe, expect, test } from 'vitest';

import { examples } from '../../../lib/rules/examples.ts';
import { mayHold, neededBy } from '../../../lib/text/needed-words.ts';
import { readText } from '../../../lib/text/read-text.ts';
import { impliedSayings } from '../../../lib/text/school-work/implied.ts';
import { frames } from '../../../lib/text/school-work/frames.ts';
import { profileSayings } from '../../../lib/text/school-work/profile.ts';
import { postSayings } from '../../../lib/text/school-work/sayings.ts';
import { workPhrasesOf } from '../../../lib/text/school-work/spelling.ts';

const sayings = [...postSayings, ...impliedSayings, ...profileSayings];

const lines = Object.values(examples)
  .flatMap(({ flagged, clean }) => [...flagged, ...clean])
  .map(({ text }) => workPhrasesOf(readText(text)).line);

describe('what a pattern needs', () => {
  test.each([
    ['(my (?:lovely )?class)', ' our lovely staff '],
    ['teachers?(?= )', ' our lovely staff '],
    ['(?:red|blue) (?:[a-z]+ ){0,3}door', ' a red window is open '],
    ['(?:one|two|three) (?:cats|dogs)', ' two birds '],
    ['(?<! not )working(?! on)', ' idle '],
    ['[abc]{1,4}school', ' schoo '],
    ['(?:red|blue) (?:[a-z]+ ){0,3}door', ' the blue sky '],
    [' my (?:old )?class', ' his army class '],
  ])('%s is not looked for where its word is not', (source, text) => {
    expect(mayHold(text, neededBy(source))).toBe(false);
  });

  test.each([
    ['what may be left out', '(?:lovely )?(?:dear )*abc{0,3}x?', ' ab '],
    ['what is only looked at', 'xyz(?=one)(?!two)(?<!three)', ' xyzone '],
    ['one of several', '(?:one|two(?: more)?|three) cats', ' two cats '],
    ['any of very many', '(?:one|two|three|four|five|six|seven|eight)', ' eight '],
    ['one that names no word', '(?:school|\\d+)', ' 7 '],
    ['letters behind a mark', '\\.\\?school', ' .?school '],
    ['a word of two letters', '(?:abc|de)x+yz', ' dexyz '],
    ['nothing at all', '', ' x '],
  ])('%s is not needed', (_, source, text) => {
    expect(new RegExp(source).test(text)).toBe(true);
    expect(mayHold(text, neededBy(source))).toBe(true);
  });

  test('most sayings need a word', () => {
    expect(sayings.filter(({ needs }) => needs().length > 0).length).toBeGreaterThan(sayings.length / 2);
  });

  test('no saying that is there is passed over, in any example of any rule', () => {
    const matches = lines.flatMap((line) =>
      sayings.filter(({ pattern }) => line.search(pattern) >= 0).map(({ needs }) => mayHold(line, needs)),
    );
    expect(matches.length).toBeGreaterThan(30);
    expect(matches).not.toContain(false);
  });

  test('no words around the writer’s own job are passed over', () => {
    const words = lines.flatMap((line) =>
      line.split(' ').map((_, at, all) => `${all.slice(0, at).join(' ')} `),
    );
    const matches = words.flatMap((head) =>
      frames.filter(({ before }) => before?.test(head) === true).map(({ needs }) => mayHold(head, needs)),
    );
    expect(matches.length).toBeGreaterThan(100);
    expect(matches).not.toContain(false);
  });
});
