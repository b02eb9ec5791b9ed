import { describe, expect, it } from 'vitest';

import { mayICitations, questionIds } from '../../../../lib/core/may-i/citations.ts';
import { isCitedByMayI } from '../../../../lib/core/may-i/cited.ts';
import type { MayIFacts } from '../../../../lib/core/may-i/facts.ts';
import { questions } from '../../../../lib/core/may-i/questions.ts';
import { severities } from '../../../../lib/core/severity.ts';
import { ruleIds } from '../../../../lib/rules/rule-ids.ts';
import { presets } from '../../policy/presets.ts';
import { factsOf, lesson, rawPreset } from './facts-of.ts';

const answer = (id: string, facts: MayIFacts, now = lesson) => {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question.answer(facts, now);
};

const verdictsOf = async (policy: object): Promise<Record<string, string>> => {
  const facts = await factsOf(policy);
  return Object.fromEntries(questions.map(({ id }) => [id, answer(id, facts).verdict]));
};

describe('the questions', () => {
  it('have the ids that policies may name, each once', () => {
    expect(questions.map(({ id }) => id)).toEqual(questionIds);
    expect(new Set(mayICitations).size).toBe(mayICitations.length);
    expect(mayICitations.every(isCitedByMayI)).toBe(true);
    expect(ruleIds.filter(isCitedByMayI)).toEqual([]);
  });

  it('are asked in few words, and end as a question does', () => {
    for (const { title } of questions) expect(title()).toMatch(/^.{5,50}\?$/);
  });
});

describe.each(presets)('with the policy $name', ({ raw }) => {
  it('every question has an answer in words, at every hour of a week', async () => {
    for (let hour = 0; hour < 24 * 7; hour++) {
      const now = lesson + hour * 3_600_000;
      const facts = await factsOf(raw, now);
      for (const question of questions) {
        const { says, verdict, cited } = question.answer(facts, now);
        expect([question.id, says.length > 0]).toEqual([question.id, true]);
        expect(says.join(' ')).not.toMatch(/undefined|\{|\bnull\b/);
        expect([question.id, verdict === 'silent' && cited !== undefined]).toEqual([question.id, false]);
      }
    }
  });

  it('no words are cited that the policy does not carry', async () => {
    const facts = await factsOf(raw);
    const carried = ((raw['clauses'] ?? []) as string[]).map((entry) => entry.slice(entry.indexOf('=') + 1));
    const cited = questions.map(({ id }) => answer(id, facts).cited).filter((words) => words !== undefined);
    expect(cited.filter((words) => !carried.includes(words))).toEqual([]);
  });

  it('with every rule off and no words of its own, nothing about people or words is forbidden or advised', async () => {
    const off = ruleIds.map((rule) => `${rule}=off`);
    const facts = await factsOf({ ...raw, severities: off, clauses: [], exemptSites: [] });
    const isSilent = { ...facts, familyExemption: 'none' as const };
    const others = questions.filter(({ id, group }) => group !== 'time' && id !== 'doubt');
    for (const { id } of others) expect([id, answer(id, isSilent).verdict]).toEqual([id, 'silent']);
  });
});

describe('what policy says of a rule', () => {
  it.each(severities)('%s is what the answer says, and nothing else of the policy', async (severity) => {
    const facts = await factsOf({ schoolNames: ['Ashgrove'], severities: [`school-email=${severity}`] });
    const expected = { off: 'silent', notice: 'care', pause: 'no', block: 'no' }[severity];
    expect(answer('school-email', facts).verdict).toBe(expected);
    expect(answer('class-photo', facts).verdict).toBe('silent');
  });

  it('is never Lanyard’s own default', async () => {
    const verdicts = await verdictsOf(rawPreset('minimal'));
    const { doubt, ...others } = verdicts;
    expect(doubt).toBe('ask');
    expect(new Set(Object.values(others))).toEqual(new Set(['silent']));
  });

  it('counts by role first, then for the rule as a whole; the strongest rule answers, in its own words', async () => {
    const facts = await factsOf({
      severities: ['friend-request=notice', 'request-accept.parent=pause', 'friend-request.former-pupil=off'],
      clauses: ['friend-request=1: be careful', 'request-accept.parent=2: do not accept'],
    });
    expect(answer('parent', facts)).toMatchObject({ verdict: 'no', cited: '2: do not accept' });
    expect(answer('pupil', facts)).toMatchObject({ verdict: 'care', cited: '1: be careful' });
    expect(answer('former-pupil', facts).verdict).toBe('silent');
  });

  it('gives way to the school’s own answer; of several the most careful', async () => {
    const clauses = [
      'school-mention=1: caution',
      'may-i-school-name-yes=2: by all means',
      'may-i-job-title-yes=3: yes',
      'may-i-job-title-ask=4: ask',
    ];
    const facts = await factsOf({ severities: ['school-mention=pause'], clauses });
    expect(answer('school-name', facts)).toMatchObject({ verdict: 'yes', cited: '2: by all means' });
    expect(answer('job-title', facts)).toMatchObject({ verdict: 'ask', cited: '4: ask' });
  });
});

describe('the five documents', () => {
  it('are answered as they read', async () => {
    const [k, o, w, d, j] = await Promise.all(
      [
        'khalsa-primary',
        'oak-tree-federation',
        'wigan-council-schools',
        'dothill-primary',
        'st-james-primary',
      ].map((name) => verdictsOf(rawPreset(name))),
    );
    expect(k).toMatchObject({
      pupil: 'no',
      'own-child': 'no',
      'own-phone': 'yes',
      lunch: 'ask',
      related: 'ask',
    });
    expect(k).toMatchObject({ parent: 'care', 'school-name': 'care', password: 'no', 'job-title': 'care' });
    expect(o).toMatchObject({ lunch: 'no', 'at-home': 'yes', 'school-name': 'no', 'class-photo': 'no' });
    expect(o).toMatchObject({
      wikipedia: 'no',
      related: 'yes',
      'class-account': 'ask',
      'former-pupil': 'silent',
    });
    expect(w).toMatchObject({ linkedin: 'yes', lunch: 'ask', 'own-phone': 'ask', 'school-email': 'no' });
    expect(d).toMatchObject({ parent: 'no', related: 'care', 'school-name': 'silent', 'bad-day': 'no' });
    expect(j).toMatchObject({
      pupil: 'no',
      'former-pupil': 'care',
      parent: 'silent',
      'class-account': 'ask',
    });
  });

  it('name whom to ask as policy does, and else the headteacher', async () => {
    expect(answer('doubt', await factsOf({})).says[0]).toContain('Ask your headteacher');
    const named = await factsOf({ headContact: 'Mrs A. Marsh' });
    expect(answer('doubt', named).says[0]).toContain('Ask Mrs A. Marsh');
    expect(answer('like-parent', named).says.at(-1)).toContain('ask Mrs A. Marsh');
  });

  it('exempt a forum by its site, and lead to the form for a new account', async () => {
    expect(answer('linkedin', await factsOf({ exemptSites: ['linkedin'] })).verdict).toBe('yes');
    const facts = await factsOf({ newAccountFormUrl: 'https://oaktree.example/form' });
    expect(answer('class-account', facts)).toMatchObject({ verdict: 'ask', way: 'form' });
  });
});
