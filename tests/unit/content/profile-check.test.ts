import { describe, expect, it } from 'vitest';

import { revealedIn } from '../../../lib/content/profile-check/read-profile.ts';
import { shortened } from '../../../lib/content/profile-check/shortened.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import { detection } from '../../../lib/rules/detection.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { packPeople } from '../../../lib/text/people.ts';
import { exampleSchool } from '../rules/example-school.ts';

const salt = 'made up for this test';

function reveal(lines: readonly string[], given: Partial<PageNudgeSettings> = {}) {
  const settings = {
    severities: {},
    clauses: {},
    off: [],
    gentle: false,
    deviceSalt: 'of this device',
    answeredPhrases: [],
    officialAccounts: ['x:hazelbrook_primary'],
    siteId: 'x',
    ...given,
  } as unknown as PageNudgeSettings;
  // Even where lists are there, a profile is not read for people.
  const listed = { role: 'pupil' as const, common: false, packed: packPeople(['Tallulah Brady'], salt) };
  const people = detection.compilePeople({ salt, lists: [listed] }, nicknames);
  const rules = detection.compileRules({ school: exampleSchool, people });
  const shown = lines.map((text) => ({ text, rangeOf: () => undefined }));
  const account = { handle: 'ms_taylor_reads', name: 'Hannah Taylor' };
  return revealedIn(shown, { settings, detection, rules }, account).map(({ found, line }) => [
    found.rule.id,
    found.words,
    line,
  ]);
}

describe('what a profile gives away', () => {
  it('is told line by line, in the order of the page, each with its line', () => {
    expect(
      reveal(['Hannah Taylor', 'Year 4  teacher', 'see Hazelbrook Primary', 'ring 07700 900123']),
    ).toEqual([
      ['role-disclosure', 'Year 4  teacher', 'Year 4 teacher'],
      ['school-affiliation', 'Hazelbrook Primary', 'see Hazelbrook Primary'],
      ['contact-details', '07700 900123', 'ring 07700 900123'],
    ]);
  });

  it('never tells of people', () => {
    expect(reveal(['proud of Tallulah Brady'])).toEqual([]);
  });

  it('keeps to what the policy asks, and to sites where one may say it (S4)', () => {
    expect(reveal(['Year 4 teacher'], { severities: { 'role-disclosure': 'off' } })).toEqual([]);
  });

  it('looks even where nudges are switched off for a changed site: it was asked to', () => {
    expect(reveal(['Year 4 teacher'], { off: ['x', 'x:profile-field'] })).toHaveLength(1);
  });

  it('does not hint at hiding the school on its own account', () => {
    expect(reveal(['Hazelbrook Primary'], { officialAccounts: ['x:ms_taylor_reads'] })).toEqual([]);
  });

  it('does not go on for ever', () => {
    expect(reveal(Array.from({ length: 300 }, () => 'Year 4 teacher'))).toHaveLength(40);
  });
});

describe('a quoted line', () => {
  it('is cut where it is long', () => {
    expect(shortened('short')).toBe('short');
    expect(shortened('word '.repeat(40)).length).toBeLessThan(91);
    expect(shortened('word '.repeat(40))).toMatch(/word…$/);
  });
});
