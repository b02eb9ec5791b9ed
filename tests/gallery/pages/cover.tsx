import { createCover } from '../../../lib/content/time/cover.ts';
import { closedWords } from '../../../lib/core/closed-words.ts';
import { NOW } from '../example/overview.ts';
import { overSite, type SiteState } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const facts = {
  decision: { state: 'closed', reason: 'blocked-hours', reopensAt: NOW + 3.5 * 3_600_000 },
  ...{ timeZone: 'Europe/London', hours: '08:45-16:00' },
  contacts: { head: given('Mrs Okafor'), it: given('Sam Reid') },
} as const;

const cover =
  (change: Partial<Parameters<typeof closedWords>[0]> = {}, draft = '', takesPasses = false): SiteState =>
  ({ signal }) => {
    const ports = { draft: () => draft, openPass: nothing, mayInsist: () => true, gaveUp: nothing };
    createCover(ports, signal).show(closedWords({ ...facts, ...change }, NOW), takesPasses);
  };

export const page = overSite({
  draft: cover({}, 'What was being written', true),
  hours: cover(),
  'day-used': cover({
    decision: { state: 'closed', reason: 'allowance-used', reopensAt: NOW + 19 * 3_600_000 },
    allowance: 1_800_000,
  }),
  'pass-needed': cover({ decision: { state: 'closed', reason: 'pass-needed' } }, '', true),
});
