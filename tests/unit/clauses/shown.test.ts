import { describe, expect, test } from 'vitest';

import { clauseFor } from '../../../lib/content/clauses.ts';
import { judgeText } from '../../../lib/content/judge.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { computeSettings } from '../../../lib/policy/settings.ts';
import { watchListsOf } from '../../../lib/policy/watch-lists.ts';
import { detection } from '../../../lib/rules/detection.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { presetOf } from '../../e2e/clauses/preset-of.ts';
import { shownClauses, type ShownClause } from '../../e2e/clauses/shown.ts';
import { known } from '../../../lib/known/known-ids.ts';

const today = Temporal.Now.plainDateISO('Europe/London').toString();

type Found = { rule: string; as: string; cites: string | undefined };

/** What is found in a post of that school's staff on X, as the page judges it, and what the policy says of it. */
function foundIn({ school, official }: ShownClause, text: string): readonly Found[] {
  const { policy } = parsePolicy(presetOf(school, ['x:ashgrove']), known);
  const lists = watchListsOf(policy, today);
  const settings: PageNudgeSettings = {
    ...computeSettings(policy, ['x']).nudges,
    gentle: false,
    deviceSalt: 'made up',
    answeredPhrases: [],
    pausesLeft: 3,
    siteId: 'x',
  };
  const people = lists && detection.compilePeople(lists, nicknames);
  const rules = detection.compileRules({ ...settings, people });
  const account = { handle: official ? 'ashgrove' : 'hannah_t' };
  return judgeText(
    text,
    detection.createScan(rules),
    { detection, rules, settings },
    {
      surface: 'composer',
      account,
    },
  ).map(({ rule, severity, finding }) => ({
    rule: rule.id,
    as: severity,
    cites: clauseFor(settings, rule.id, finding.roles),
  }));
}

describe('clauses as the schools ask them', () => {
  test.each(shownClauses)('$clause of $school: $posted', (shown) => {
    expect(foundIn(shown, shown.posted)).toEqual([
      { rule: shown.rule, as: shown.as, cites: expect.stringContaining(shown.cites) as string },
    ]);
    expect(foundIn(shown, shown.clean)).toEqual([]);
    expect(foundIn(shown, `${shown.clean}\n${shown.posted}`)).toHaveLength(1);
  });
});
