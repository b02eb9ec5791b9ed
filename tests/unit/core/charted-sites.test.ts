import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { chartedSites, SITE_COLOURS } from '../../../lib/core/charted-sites.ts';
import type { DayUsage } from '../../../lib/core/overview.ts';

const order = [
  ...['facebook', 'instagram', 'linkedin', 'threads', 'wikipedia', 'x'],
  ...['bluesky', 'pinterest', 'reddit', 'snapchat', 'tiktok', 'youtube'],
];
const day = (bySite: Readonly<Record<string, number>>): DayUsage => ({ date: '2026-11-16', bySite });

describe('the sites with a colour of their own', () => {
  test('are those that count, used or not, in the order of the catalogue', () => {
    expect(chartedSites(order, ['youtube', 'x'], [day({ youtube: 5 })])).toEqual(['x', 'youtube']);
  });

  test('are also those that count no more, or are known no more, where there is time of them', () => {
    expect(chartedSites(order, ['x'], [day({ old: 1, instagram: 2, tiktok: 0 })])).toEqual([
      'x',
      'instagram',
      'old',
    ]);
  });

  test('are those with the most time where there are too many', () => {
    const counted = ['facebook', 'instagram', 'linkedin', 'threads', 'x', 'bluesky', 'reddit', 'youtube'];
    const days = [day({ youtube: 3, x: 9 }), day({ youtube: 2, reddit: 4 })];
    expect(chartedSites(order, counted, days)).toEqual([
      ...['facebook', 'instagram', 'linkedin', 'x', 'reddit', 'youtube'],
    ]);
  });

  test('are never more than there are colours, never one twice, and leave out no site before they are', () => {
    const site = fc.constantFrom(...order, 'old', 'older');
    const usage = fc.dictionary(site, fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...order)), fc.array(usage), (counted, usages) => {
        const sites = chartedSites(order, counted, usages.map(day));
        const used = usages.flatMap((one) => Object.keys(one).filter((id) => (one[id] ?? 0) > 0));
        const wanted = new Set([...counted, ...used]);
        expect(new Set(sites).size).toBe(sites.length);
        expect(sites).toHaveLength(Math.min(SITE_COLOURS, wanted.size));
        expect(sites.filter((id) => !wanted.has(id))).toEqual([]);
      }),
    );
  });
});
