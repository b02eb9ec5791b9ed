import { describe, expect, it } from 'vitest';

import { explainBy, policyLink } from '../../../lib/content/explain.ts';
import type { Judged } from '../../../lib/content/judge.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import { found } from './found.ts';

const settings = {
  clauses: {
    'school-mention': 'Do not name it.',
    'person-mention': 'No names.',
    'confidential-matter': 'Keep it to yourself.',
    'person-mention.pupil': 'No pupils.',
  },
  policyUrl: 'https://www.ashgrove.example/policy.pdf',
} as unknown as PageNudgeSettings;

const judged = (rule: string): Judged => ({ ...found('Ashgrove', 'Ashgrove', rule), key: 'one' });
const nothing = (): void => undefined;

describe('what is said of the policy', () => {
  it('is its words, where it gives any', () => {
    const { clause, because } = explainBy(settings)(judged('school-mention'), false, nothing);
    expect(clause?.words).toBe('Do not name it.');
    expect(because).toBeUndefined();
    expect(explainBy(settings)(judged('role-disclosure'), false, nothing)).toEqual({});
  });

  it('about a name gives away neither role nor clause until it is asked for', () => {
    const name = judged('person-mention');
    const one: Judged = { ...name, finding: { ...name.finding, roles: ['pupil'] } };
    const quiet = explainBy(settings)(one, false, nothing);
    expect(JSON.stringify(quiet)).not.toMatch(/pupil|names/i);
    expect(quiet.because?.words).toBeUndefined();
    expect(explainBy(settings)(one, true, nothing).because).toMatchObject({
      words: 'The name is on the list as a pupil.',
      clause: { words: 'No pupils.' },
    });
  });

  it('about somebody who is not named is its words at once: there is no role to keep back', () => {
    const { clause, because } = explainBy(settings)(judged('confidential-matter'), false, nothing);
    expect(clause?.words).toBe('Keep it to yourself.');
    expect(because).toBeUndefined();
  });

  it('leads to the whole of it, where it is on the web', () => {
    expect(policyLink(settings)?.url).toBe('https://www.ashgrove.example/policy.pdf');
    expect(policyLink(undefined)).toBeUndefined();
  });

  it('leads to the form for new accounts where one is being made, and the school has such a form', () => {
    const made = ['new-official-account'];
    expect(policyLink(settings, made)?.url).toBe('https://www.ashgrove.example/policy.pdf');
    const withForm = { ...settings, newAccountFormUrl: 'https://www.ashgrove.example/new-account' };
    expect(policyLink(withForm, ['school-email', ...made])).toEqual({
      label: 'Your school’s form for new accounts',
      url: 'https://www.ashgrove.example/new-account',
    });
    expect(policyLink(withForm, ['school-email'])?.url).toBe('https://www.ashgrove.example/policy.pdf');
  });
});
