import { h } from 'preact';
import { expect, test } from 'vitest';

import { SitesHealth } from '../../../components/SitesHealth.tsx';
import type { SiteHealth } from '../../../lib/core/site-health.ts';
import { wordsIn } from './drawing.ts';

test.each<{ states: readonly SiteHealth[]; said: string }>([
  { states: ['recognised', 'recognised'], said: 'all as expected' },
  { states: ['recognised', 'hours-only'], said: 'all as expected' },
  { states: ['unseen', 'unseen'], said: 'nothing amiss seen' },
  { states: ['recognised', 'hours-only', 'unseen'], said: 'nothing amiss seen' },
  { states: ['unseen', 'changed'], said: 'one needs a look' },
  { states: ['no-access', 'recognised', 'changed'], said: '2 need a look' },
])('sites that are $states: $said', ({ states, said }) => {
  const sites = states.map((health, index) => ({ id: String(index), name: `Site ${String(index)}`, health }));
  expect(wordsIn(h(SitesHealth, { sites })).split(' · ').slice(0, 3)).toEqual(['Sites', said, 'Site 0']);
});
