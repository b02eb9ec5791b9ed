import { describe, expect, it } from 'vitest';

import { effectiveSeverity, type SeverityQuestion } from '../../../lib/core/effective-severity.ts';

const asked = (change: Partial<SeverityQuestion> = {}): SeverityQuestion => ({
  settings: { severities: {}, off: [], gentle: false },
  site: 'x',
  surface: 'composer',
  rule: 'school-mention',
  fallback: 'pause',
  confidence: 'certain',
  ...change,
});

const settings = (change: Partial<SeverityQuestion['settings']>): SeverityQuestion['settings'] => ({
  severities: {},
  off: [],
  gentle: false,
  ...change,
});

describe('the severity that holds', () => {
  it('is the rule’s own where policy is silent', () => {
    expect(effectiveSeverity(asked())).toBe('pause');
  });

  it('is what policy says of the rule', () => {
    const said = settings({ severities: { 'school-mention': 'block' } });
    expect(effectiveSeverity(asked({ settings: said }))).toBe('block');
  });

  it.each([
    [{ confidence: 'possible' as const }, 'notice'],
    [{ settings: settings({ gentle: true }) }, 'notice'],
    [{ settings: settings({ gentle: true, severities: { 'school-mention': 'off' as const } }) }, 'off'],
    [{ settings: settings({ off: ['x'] }) }, 'off'],
    [{ settings: settings({ off: ['x:composer'] }) }, 'off'],
    [{ settings: settings({ off: ['x:message', 'facebook'] }) }, 'pause'],
  ])('%o gives %s', (change, severity) => {
    expect(effectiveSeverity(asked(change))).toBe(severity);
  });

  it('of a person is that of the strongest role', () => {
    const roleFallbacks = { pupil: 'pause', parent: 'notice', staff: 'off' } as const;
    const person = (roles: SeverityQuestion['roles'], severities = {}): SeverityQuestion =>
      asked({
        rule: 'friend-request',
        fallback: 'off',
        roleFallbacks,
        settings: settings({ severities }),
        ...(roles === undefined ? {} : { roles }),
      });
    expect(effectiveSeverity(person(['staff']))).toBe('off');
    expect(effectiveSeverity(person(['parent', 'pupil']))).toBe('pause');
    expect(effectiveSeverity(person(['parent'], { 'friend-request.parent': 'pause' }))).toBe('pause');
    expect(effectiveSeverity(person(['pupil'], { 'friend-request': 'block' }))).toBe('block');
    expect(
      effectiveSeverity(person(['pupil'], { 'friend-request': 'block', 'friend-request.pupil': 'notice' })),
    ).toBe('notice');
  });
});
