import { describe, expect, it } from 'vitest';

import { countKeys, filterGroups } from '../../../components/diagnostics/key-filter.ts';
import type { KeyGroup } from '../../../lib/core/diagnostics.ts';
import { reportPolicy } from '../../../lib/policy/report-policy.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { known } from '../../../lib/known/known-ids.ts';

const raw = { schoolNames: ['École Saint-Rémy'], dailyMinutes: 'thirty', exemptSites: ['friendster'] };
const { groups } = reportPolicy({ state: 'active', ...parsePolicy(raw, known) });
const keysOf = (found: readonly KeyGroup[]): string[] =>
  found.flatMap(({ keys }) => keys).map(({ key }) => key);
const find = (words: string, onlyLook = false): string[] => keysOf(filterGroups(groups, { words, onlyLook }));

describe('the keys that are shown', () => {
  it('are all of them at first', () => {
    expect(countKeys(filterGroups(groups, { words: ' ', onlyLook: false }))).toBe(57);
  });

  it('are found by name, title, state and value, in any case and without accents', () => {
    expect(find('DAILYMINUTES')).toEqual(['dailyMinutes']);
    expect(find('daily allowance')).toContain('dailyMinutes');
    expect(find('not accepted')).toEqual(['dailyMinutes']);
    expect(find('ecole remy')).toEqual(['schoolNames']);
  });

  it('may be those that need a look alone', () => {
    expect(find('', true)).toEqual(['dailyMinutes', 'exemptSites']);
    expect(filterGroups(groups, { words: 'no such key', onlyLook: false })).toEqual([]);
  });
});
