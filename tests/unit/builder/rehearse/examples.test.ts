import { describe, expect, it } from 'vitest';

import { createRehearsal } from '../../../../lib/builder/rehearse/rehearse.ts';
import type { RehearsedFinding } from '../../../../lib/core/builder/rehearsal.ts';
import type { SchoolPolicy } from '../../../../lib/policy/schema.ts';
import { detection } from '../../../../lib/rules/detection.ts';
import { examples } from '../../../../lib/rules/examples.ts';
import { rules } from '../../../../lib/rules/registry.ts';
import type { RuleExample } from '../../../../lib/rules/rule.ts';
import { exampleSchool } from '../../rules/example-school.ts';
import { draftOf, NOW, peopleKeys, usualWhere } from './drafts.ts';

/** The policy of an example's school, with every rule put alike. */
function draftFor({ school, listed = [], listedAs = 'pupil', remarkTargets }: RuleExample): SchoolPolicy {
  const { names, aliases, organisations, town, website, phones, emailDomains } = {
    ...exampleSchool,
    ...school,
  };
  return draftOf({
    ...{ schoolNames: names, schoolAliases: aliases, trustNames: organisations, schoolPhones: phones },
    ...(town !== undefined && { schoolTown: town }),
    ...(website !== undefined && { schoolWebsite: website }),
    ...(remarkTargets !== undefined && { remarkTargets }),
    emailDomains,
    severities: rules.map(({ id }) => `${id}=pause`),
    ...(listed.length > 0 && peopleKeys({ [listedAs]: listed })),
  });
}

const rehearse = createRehearsal(detection);

function findingsOf(example: RuleExample): readonly RehearsedFinding[] {
  const { surface = 'composer', account = 'personal', image = false, text } = example;
  const where = {
    ...usualWhere,
    ...{ place: surface, hasImage: image },
    account: account === 'official' ? ('official' as const) : ('personal' as const),
  };
  // Pasted alone, between empty lines, a text stays whole.
  const pasted = text.includes('\n') ? `${text}\n\nSoup.` : text;
  const result = rehearse({ draft: draftFor(example), mode: 'texts', pasted, where, at: NOW });
  return result.mode === 'texts' ? (result.items[0]?.findings ?? []) : [];
}

describe.each(rules)('examples of $id, rehearsed', ({ id, yieldsTo = [] }) => {
  const { flagged = [], clean = [] } = examples[id] ?? {};

  it('are noticed where they are to be', () => {
    const silent = flagged.filter((example) => {
      const found = findingsOf(example).map(({ rule }) => rule);
      return ![id, ...yieldsTo].some((rule) => found.includes(rule));
    });
    expect(silent.map(({ text }) => text)).toEqual([]);
  });

  it('are left alone where they are to be', () => {
    const noticed = clean.filter((example) => findingsOf(example).some(({ rule }) => rule === id));
    expect(noticed.map(({ text }) => text)).toEqual([]);
  });
});

it('says of each finding what its card says', () => {
  for (const { id, advice, title } of rules)
    for (const example of (examples[id]?.flagged ?? []).slice(0, 2))
      for (const finding of findingsOf(example).filter(({ rule }) => rule === id)) {
        const words = example.text.trim().slice(finding.start, finding.end);
        expect(finding.says()).toMatchObject({
          title: title(),
          what: advice.what({ words }),
          why: advice.why(),
          instead: advice.instead(),
        });
      }
});
