import { describe, expect, it } from 'vitest';

import type { Judged } from '../../../lib/content/judge.ts';
import { createSession } from '../../../lib/content/session.ts';
import { schoolMention } from '../../../lib/rules/school-mention.ts';

const found = (words: string): Judged => ({
  key: `school-mention ${words}`,
  rule: schoolMention,
  finding: { rule: 'school-mention', start: 0, end: words.length, confidence: 'certain' },
  words,
  severity: 'notice',
});

describe('the session of a box', () => {
  const [one, two] = [found('ashgrove'), found('oak tree')];

  it('counts as heeded what was shown and is gone when the box is sent', () => {
    const session = createSession();
    session.show(one);
    session.show(two);
    expect(session.settle([two])).toEqual(['school']);
    expect(session.settle([])).toEqual([]);
  });

  it('counts words that grow while they are typed as one nudge, which is not heeded while they stand', () => {
    const session = createSession();
    const grown = found('ashgrove primary school');
    expect([session.show(one), session.show(grown)]).toEqual([true, false]);
    expect(session.settle([grown])).toEqual([]);
    session.show(one);
    session.show(grown);
    expect(session.settle([])).toEqual(['school']);
  });

  it('counts nothing that was never shown', () => {
    expect(createSession().settle([])).toEqual([]);
  });

  it('keeps dismissed what was dismissed, until the box is sent', () => {
    const session = createSession();
    session.dismiss(one);
    expect(session.open([one, two])).toEqual([two]);
    session.settle([]);
    expect(session.open([one])).toEqual([one]);
  });

  it('does not count an answer as heeded', () => {
    const session = createSession();
    session.show(one);
    session.deny(one);
    expect(session.isDenied(one)).toBe(true);
    expect(session.settle([])).toEqual([]);
  });
});
