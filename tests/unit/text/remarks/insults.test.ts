import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { insultsFile, insultsModule, insultWords, mostCharacters } from '../../../../scripts/insults.ts';

describe('the insults in the page', () => {
  it('are those the list gives today (npm run insults)', () => {
    expect(readFileSync(insultsFile, 'utf8')).toBe(insultsModule());
  });

  it('are few enough for a page', () => {
    expect(insultWords().join(' ').length).toBeLessThan(mostCharacters);
  });

  it('are words one is called, not acts or words of every day', () => {
    expect(insultWords()).toEqual(expect.arrayContaining(['idiot', 'moron', 'wanker', 'twat', 'bastard']));
    for (const word of ['african', 'gay', 'queer', 'sexual', 'welfare', 'fucking', 'head', 'pupil'])
      expect(insultWords()).not.toContain(word);
  });
});
