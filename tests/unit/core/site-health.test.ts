import { expect, it } from 'vitest';

import { siteHealth } from '../../../lib/core/site-health.ts';

const known = { access: true, nudges: true };

it('says the worst that is known of a site', () => {
  expect(siteHealth({ access: false, nudges: true }, ['recognised'])).toBe('no-access');
  expect(siteHealth({ access: true, nudges: false }, [])).toBe('hours-only');
  expect(siteHealth(known, [])).toBe('unseen');
  expect(siteHealth(known, ['recognised'])).toBe('recognised');
  expect(siteHealth(known, ['recognised', 'unrecognised'])).toBe('unrecognised');
});
