import { describe, expect, it } from 'vitest';

import { withoutYielding } from '../../../lib/content/yielding.ts';
import type { Finding } from '../../../lib/core/finding.ts';
import { detection } from '../../../lib/rules/detection.ts';
import { examples } from '../../../lib/rules/examples.ts';
import type { RuleExample } from '../../../lib/rules/rule.ts';
import { compileRules } from '../../../lib/rules/run-rules.ts';
import { readText } from '../../../lib/text/read-text.ts';
import { contextOf, subjectOf } from './example-school.ts';

const everybodyListed = Object.values(examples).flatMap(({ flagged }) =>
  flagged.flatMap(({ listed = [] }) => listed),
);

/** What is put to the person where policy leaves each rule its own default. */
function putTo(example: RuleExample): readonly Finding[] {
  const subject = subjectOf({ ...example, listed: [...everybodyListed, ...(example.listed ?? [])] });
  const put = compileRules(subject)
    .check(readText(example.text), contextOf(example))
    .flatMap((finding) => {
      const rule = detection.ruleOf(finding.rule);
      if (rule === undefined) return [];
      const severity = finding.confidence === 'possible' ? ('notice' as const) : rule.defaultSeverity;
      return [{ rule, finding, severity }];
    });
  return withoutYielding(put).map(({ finding }) => finding);
}

const overlap = (a: Finding, b: Finding): boolean => a !== b && a.start < b.end && b.start < a.end;

/**
 * Two things said in the same words. A painted mark stays beside an unpainted finding, since a page that saw it go would
 * learn of the lists; what is put more softly does not silence what is put more strongly.
 */
const bothSpeak = [
  'confidential-matter + contact-details',
  'confidential-matter + role-disclosure',
  'hostile-remark + position-mention',
  'hostile-remark + role-disclosure',
  'hostile-remark + school-mention',
  'addressed-praise + child-named-officially',
];

const flagged = Object.values(examples).flatMap((each) => each.flagged);

describe('one card for one thing', () => {
  it.each(flagged.map((example) => [example.text, example] as const))('%s', (_, example) => {
    const put = putTo(example);
    const twice = put.flatMap((a) =>
      put.filter((b) => a.rule < b.rule && overlap(a, b)).map((b) => `${a.rule} + ${b.rule}`),
    );
    expect(twice.filter((pair) => !bothSpeak.includes(pair))).toEqual([]);
  });

  it('“I work at …” is one thing; a job at the school and its name are two', () => {
    const rulesOf = (text: string): readonly string[] => putTo({ text }).map(({ rule }) => rule);
    expect(rulesOf('I work at Hazelbrook Primary School')).toEqual(['school-affiliation']);
    expect(rulesOf('I’m a Year 4 teacher at Hazelbrook Primary School')).toEqual([
      'role-disclosure',
      'school-affiliation',
    ]);
  });
});
