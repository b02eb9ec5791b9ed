import { expect, it } from 'vitest';

import { faultsOf, siteHealth } from '../../../lib/core/site-health.ts';

it('tells what of a site is known: access first, then what its pages showed', () => {
  const known = { access: true, nudges: true };
  const recognised = '2026-11-20';
  expect(siteHealth({ access: false, nudges: true }, { recognised })).toBe('no-access');
  expect(siteHealth({ access: true, nudges: false }, {})).toBe('hours-only');
  expect(siteHealth(known, {})).toBe('unseen');
  expect(siteHealth(known, { recognised })).toBe('recognised');
  expect(siteHealth(known, { recognised, 'message-unread': '2026-11-19' })).toBe('changed');
});

it('tells what is amiss and when it was seen; what is known is no fault', () => {
  expect(
    faultsOf({ 'requests-nameless': '2026-11-21', recognised: '2026-11-21', unrecognised: '2026-11-20' }),
  ).toEqual([
    { fault: 'unrecognised', on: '2026-11-20' },
    { fault: 'requests-nameless', on: '2026-11-21' },
  ]);
});
