import { describe, expect, it } from 'vitest';

import {
  looksAt,
  neverLooksAt,
  policyLine,
  practiceWhy,
  readLine,
  staysWhere,
} from '../../../components/welcome/words.ts';
import type { WelcomeFacts } from '../../../lib/core/welcome.ts';
import * as m from '../../../lib/language/made/messages.ts';
import { practice } from '../../../lib/rules/practice.ts';

const facts: WelcomeFacts = {
  origin: 'policy',
  managed: true,
  name: 'Oak Tree',
  version: 'January 2020',
  due: true,
  enforcement: 'enforced',
  synced: false,
  keepWeeks: 13,
  nudged: ['Facebook', 'Instagram', 'X'],
  hasLists: true,
};

describe('what the welcome page says', () => {
  it('has the sentence on nudges, word for word', () => {
    expect(m.welcomeNeither()).toBe(
      'No nudge does not mean a post is allowed; a nudge does not mean you did wrong. Neither is evidence.',
    );
  });

  it('names what is looked at on this device', () => {
    const said = looksAt(facts).join(' ');
    expect(said).toContain('on Facebook, Instagram and X');
    expect(said).toContain('it may be someone else');
    expect(said).toContain('to keep your school’s times');
    for (const word of [
      'photo',
      'who will see the post',
      'account',
      'friends and requests',
      'signed in',
      'Wikipedia',
    ])
      expect(said).toContain(word);
    const without = looksAt({ ...facts, hasLists: false, enforcement: 'not-enforced' }).join(' ');
    expect(without).toContain('Your school has put none on this device');
    expect(without).not.toContain('keep your school’s times');
  });

  it('names each thing that is never looked at (clauses N)', () => {
    const said = neverLooksAt().join(' ');
    for (const word of [
      'Phones and recordings',
      'press',
      'Photos',
      'information at work',
      'messages you receive',
      'feed',
    ])
      expect(said).toContain(word);
  });

  it('says what leaves the browser where minutes are added up, and else that nothing does', () => {
    expect(staysWhere(facts).join(' ')).toContain('13 weeks');
    expect(staysWhere(facts).join(' ')).toContain('no network request');
    for (const word of ['settings', 'answers to cards', 'list of names', 'check-up', 'A pass'])
      expect(staysWhere(facts).join(' ')).toContain(word);
    const synced = staysWhere({ ...facts, synced: true, keepWeeks: 1 }).join(' ');
    expect(synced).toContain('browser’s own sync');
    expect(synced).not.toContain('no network request');
    expect(synced).toContain('for 1 week,');
  });

  it('says when it was read, and that the policy has changed since', () => {
    const acknowledged = { managed: true, version: 'January 2020', on: '2026-11-21' };
    expect(readLine(facts)).toContain('This page comes once');
    expect(readLine({ ...facts, due: false, acknowledged })).toBe(
      'You read this on 21 November 2026 (policy: January 2020).',
    );
    expect(readLine({ ...facts, acknowledged })).toContain(
      'has changed since you read this on 21 November 2026',
    );
  });

  it('says what Lanyard goes by: a policy, a file one opened, or no school’s words', () => {
    expect(policyLine(facts)).toBe('Your school’s policy here: Oak Tree (January 2020).');
    const own = { ...facts, managed: false };
    expect(policyLine({ ...own, origin: 'file' })).toContain(
      'You opened your school’s policy file here: Oak Tree (January',
    );
    const { name: _, version: __, ...nameless } = own;
    expect(policyLine({ ...nameless, origin: 'file' })).toContain('You opened a policy file here.');
    for (const origin of ['names', 'none'] as const)
      expect(policyLine({ ...nameless, origin })).toContain('No school policy has arrived');
  });

  it('does not say that the school’s policy has changed where staff changed what holds', () => {
    const acknowledged = { managed: false, on: '2026-11-21' };
    const opened = { ...facts, managed: false, origin: 'file', acknowledged } as const;
    expect(readLine(opened)).toContain('What Lanyard goes by on this device has changed');
    expect(readLine({ ...facts, acknowledged })).not.toContain('Your school’s policy has changed');
  });

  it('says of each post of the practice why', () => {
    const whys = practice.map(practiceWhy);
    expect(whys.every((why) => why.length > 20)).toBe(true);
    expect(new Set(whys).size).toBe(practice.length);
  });
});
