import { createCover } from '../../../lib/content/time/cover.ts';
import { type ClosedFacts, closedWords, leftForLater } from '../../../lib/core/closed-words.ts';
import type { CoverView } from '../../../lib/core/overview.ts';
import { present } from '../../../lib/core/present.ts';
import { NOW } from '../example/overview.ts';
import { overSite, type SiteState } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const facts: ClosedFacts = {
  decision: { state: 'closed', reason: 'blocked-hours', reopensAt: NOW + 3.5 * 3_600_000 },
  ...{
    timeZone: 'Europe/London',
    hours: '08:45-16:00',
    lunchToo: true,
    allowance: 1_800_000,
    usedToday: 744_000,
  },
  contacts: { head: given('Mrs Okafor'), it: given('Sam Reid') },
};

const cover =
  (change: Partial<ClosedFacts> = {}, draft = '', passes: Pick<CoverView, 'takesPasses'> = {}): SiteState =>
  ({ signal }) => {
    const ports = { draft: () => draft, openPass: nothing, mayInsist: () => true, gaveUp: nothing };
    const all = { ...facts, ...change };
    createCover(ports, signal).show(closedWords(all, NOW), {
      ...passes,
      ...present({ left: leftForLater(all, NOW) }),
    });
  };

export const page = overSite({
  draft: cover({}, 'What was being written', { takesPasses: true }),
  hours: cover(),
  'day-used': cover({
    decision: { state: 'closed', reason: 'allowance-used', reopensAt: NOW + 19 * 3_600_000 },
  }),
  'pass-needed': cover({ decision: { state: 'closed', reason: 'pass-needed' } }, '', { takesPasses: true }),
});
