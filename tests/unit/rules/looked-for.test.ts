import { describe, expect, it } from 'vitest';

import { lookedFor } from '../../../lib/rules/looked-for.ts';
import { rules } from '../../../lib/rules/registry.ts';
import { readText } from '../../../lib/text/read-text.ts';
import { mattersIn } from '../../../lib/text/remarks/confidential-tags.ts';
import * as confidential from '../../../lib/text/remarks/confidential-words.ts';
import { hostileTagsIn } from '../../../lib/text/remarks/hostile-tags.ts';
import * as hostile from '../../../lib/text/remarks/hostile-words.ts';
import { insults } from '../../../lib/text/remarks/insults.ts';

const wordsOf = (rule: string): readonly string[] => lookedFor[rule]?.words ?? [];

/** One way to say a phrase, as the page tells people to read it. */
const saidOnce = (phrase: string): string =>
  phrase
    .replaceAll(/\([^)]*\)/g, '')
    .split(/\s+/)
    .map((place) => place.split('/')[0])
    .join(' ');

describe('what is shown of what the rules go by', () => {
  it('has examples of every rule, none of them on both sides', () => {
    expect(Object.keys(lookedFor).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { found, left } of Object.values(lookedFor)) {
      expect([found.length, left.length]).toEqual([8, 4]);
      expect(found.filter((text) => left.includes(text))).toEqual([]);
    }
  });

  it('has phrases that are what is found, read as the page says', () => {
    const finds = {
      'confidential-matter': (text: string) => mattersIn(readText(text)),
      'hostile-remark': (text: string) => hostileTagsIn(readText(text)),
    };
    for (const [rule, find] of Object.entries(finds))
      expect(wordsOf(rule).filter((phrase) => find(saidOnce(phrase)).length === 0)).toEqual([]);
  });

  it('leaves out no list', () => {
    const firstWords = (rule: string) => new Set(wordsOf(rule).flatMap((phrase) => phrase.split(/\W+/)));
    const lost = (rule: string, lists: object): readonly string[] =>
      Object.values(lists)
        .filter((list) => typeof list === 'string')
        .flatMap((list) => list.split(/\W+/))
        .filter((word) => !firstWords(rule).has(word));
    expect(lost('hostile-remark', { ...hostile, insults })).toEqual([]);
    const { confidentialMatters, confidentialOfNamed } = confidential;
    expect(lost('confidential-matter', { confidentialMatters, confidentialOfNamed })).toEqual([]);
  });

  it('warns of the insults, and of nothing else', () => {
    const warned = Object.entries(lookedFor).filter(([, { isOffensive }]) => isOffensive);
    expect(warned.map(([rule]) => rule)).toEqual(['hostile-remark']);
    expect(
      Object.values(lookedFor).filter(({ isOffensive, words }) => !isOffensive && words.includes('wanker')),
    ).toEqual([]);
  });
});
