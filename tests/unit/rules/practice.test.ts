import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { practice } from '../../../lib/rules/practice.ts';
import { rules } from '../../../lib/rules/registry.ts';
import { workedOut } from '../../../scripts/build/worked-out.ts';

describe('the practice of the welcome page', () => {
  it('has four posts, some of which the rules that ship mark', () => {
    const marked = practice.map(({ id, text, marks }) => [
      id,
      marks.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`),
    ]);
    expect(marked).toEqual([
      ['class', ['school-affiliation: Willowbrook Primary']],
      ['march', []],
      ['boy', ['confidential-matter: A boy in my class was excluded']],
      ['coffee', ['contact-details: 07700 900123']],
    ]);
  });

  it('is about nobody: the rule that needs a list of people has no part in it', () => {
    const school = { names: [], aliases: [], organisations: [], phones: [], emailDomains: [] };
    const needsList = rules.filter((rule) => rule.compile({ school, people: undefined }) === undefined);
    expect(needsList.map(({ id }) => id)).toContain('person-mention');
    const said = practice.flatMap(({ marks }) => marks.map(({ rule }) => rule));
    expect(said).not.toContain('person-mention');
    expect(said.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  it('is in a build as it was worked out, without a rule', () => {
    const { load } = workedOut() as { load: (id: string) => string | null };
    const source = load(new URL('../../../lib/rules/practice.ts', import.meta.url).pathname);
    expect(source).toBe(`export const practice = ${JSON.stringify(practice)};`);
    expect(load(new URL('../../../lib/rules/scan.ts', import.meta.url).pathname)).toBeNull();
  });

  it('says of each rule that marks something why (components/welcome)', () => {
    const page = readFileSync(new URL('../../../components/welcome/words.ts', import.meta.url), 'utf8');
    for (const rule of practice.flatMap(({ marks }) => marks.map((mark) => mark.rule)))
      expect(page).toContain(`'${rule}'`);
  });
});
