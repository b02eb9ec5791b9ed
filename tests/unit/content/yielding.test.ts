import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../lib/core/severity.ts';
import { withoutYielding } from '../../../lib/content/yielding.ts';

const put = (rule: string, start: number, end: number, severity: Severity = 'notice') => ({
  rule: rule === 'weak' ? { yieldsTo: ['strong'] } : rule === 'strong' ? { yieldsTo: ['strongest'] } : {},
  finding: { rule, start, end, confidence: 'likely' as const },
  severity,
});

describe('a rule that yields to another', () => {
  it('is silent where the other marks some of the same words, and speaks elsewhere', () => {
    const [same, strong, elsewhere] = [put('weak', 0, 2), put('strong', 1, 3), put('weak', 4, 6)];
    expect(withoutYielding([same, strong, elsewhere])).toEqual([strong, elsewhere]);
  });

  it('speaks where the other is put less strongly', () => {
    const both = [put('weak', 0, 2, 'pause'), put('strong', 0, 2, 'notice')];
    expect(withoutYielding(both)).toEqual(both);
  });

  it('does not yield to a rule that is not named', () => {
    const both = [put('weak', 0, 2), put('other', 0, 2)];
    expect(withoutYielding(both)).toEqual(both);
  });

  it('does not yield to one that is silent itself', () => {
    const [weak, strong, strongest] = [put('weak', 0, 2), put('strong', 1, 4), put('strongest', 3, 5)];
    expect(withoutYielding([weak, strong, strongest])).toEqual([weak, strongest]);
  });
});
