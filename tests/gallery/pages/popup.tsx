import { Popup, type PopupActions } from '../../../components/Popup.tsx';
import type { PopupState } from '../../../components/popup-state.ts';
import type { Overview } from '../../../lib/core/overview.ts';
import { emptyWeek, lastWeek, NOW, overview, thisWeek } from '../example/overview.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const actions: PopupActions = {
  onRetry: nothing,
  onAllow: nothing,
  onWake: nothing,
  onWeek: nothing,
  onCheckProfile: nothing,
  onCheckList: nothing,
};

/** More than there are colours for: the seventh and the eighth are one. */
const many = ['Facebook', 'Instagram', 'X', 'Bluesky', 'Reddit', 'TikTok', 'YouTube', 'Pinterest'].map(
  (name) => ({ id: name.toLowerCase(), name: given(name) }),
);
const busyWeek = {
  ...thisWeek,
  // Too many for dots.
  nudges: { ...thisWeek.nudges, school: { shown: 30, heeded: 15 } },
  days: thisWeek.days.map(({ date }, index) => ({
    date,
    bySite: Object.fromEntries(many.map(({ id }, place) => [id, ((index + place) % 4) * 120_000 + 60_000])),
  })),
};

type Ready = Extract<PopupState, { kind: 'ready' }>;

const draw = (state: PopupState) => () => <Popup state={state} actions={actions} />;
const ready = (change: Partial<Overview> = {}, more: Partial<Ready> = {}) =>
  draw({
    ...{ kind: 'ready', overview: { ...overview, ...change }, weeksAgo: 0, weeks: [thisWeek, lastWeek] },
    ...{ now: NOW, ...more },
  });

export const page = ownPage(
  {
    ready: ready(),
    loading: draw({ kind: 'loading' }),
    failed: draw({ kind: 'failed' }),
    'first-day': ready(
      { welcome: 'due', usedToday: 0, thisWeek: emptyWeek, lastWeek: emptyWeek },
      { weeks: [emptyWeek, emptyWeek] },
    ),
    'last-week': ready({}, { weeksAgo: 1, weeks: [thisWeek, lastWeek, emptyWeek] }),
    'many-sites': ready(
      {
        ...{ sites: many, charted: many.slice(0, 6), keepWeeks: 1 },
        health: many.map((site) => ({ ...site, health: 'recognised' as const })),
      },
      { weeks: [busyWeek, lastWeek] },
    ),
    closed: ready({
      access: { state: 'closed', reason: 'blocked-hours', reopensAt: NOW + 3.5 * 3_600_000 },
      takesPasses: true,
      checkUp: { asked: 2, yearIsOver: false },
    }),
    'closed-overnight': ready({
      access: { state: 'closed', reason: 'blocked-hours', reopensAt: NOW + 11.5 * 3_600_000 },
    }),
    'day-used': ready({
      access: { state: 'closed', reason: 'allowance-used', reopensAt: NOW + 11.5 * 3_600_000 },
      usedToday: 1_800_000,
      devices: 2,
    }),
    'no-minutes': ready({
      access: { state: 'closed', reason: 'allowance-used' },
      ...{ allowance: 0, usedToday: 0 },
    }),
    'by-pass': ready({ passes: [{ sites: [given('Facebook')], until: NOW + 2_700_000 }] }),
    unmanaged: ready({
      origin: 'none',
      policy: { state: 'none', errors: 0 },
      enforcement: 'nothing-set',
      access: { state: 'open' },
    }),
    notices: ready({
      withoutAccess: ['x'],
      changedSites: [{ id: 'facebook', faults: [{ fault: 'requests-nameless', on: '2026-11-18' }] }],
      policy: { state: 'held', name: given('Oak Tree staff policy'), errors: 2 },
      enforcement: 'not-enforced',
      leftByNewer: true,
      rebuiltOn: '2026-11-18',
    }),
    quiet: ready({ quiet: [{ until: NOW + 3_600_000 }] }),
    'site-changed': ready({
      changedSites: [{ id: 'facebook', faults: [{ fault: 'composer-unread', on: '2026-11-18' }] }],
      health: [{ id: 'facebook', name: given('Facebook'), health: 'changed' }],
    }),
    'signing-out': ready(
      {},
      {
        signingOut: {
          when: 'after-hours',
          signedIn: [{ name: given('X'), address: 'https://x.com/logout' }, { name: given('Facebook') }],
          used: [{ name: given('Instagram'), address: 'https://www.instagram.com/accounts/logout/' }],
        },
      },
    ),
    'signing-out-used': ready(
      {
        access: { state: 'closed', reason: 'allowance-used', reopensAt: NOW + 20 * 3_600_000 },
        usedToday: 1_800_000,
      },
      {
        signingOut: {
          ...{ when: 'after-hours', signedIn: [{ name: given('X') }, { name: given('Facebook') }] },
          ...{ used: [{ name: given('Instagram') }], closed: true },
        },
      },
    ),
    'own-profile': ready({ listsOn: given('Facebook') }, { profile: 'own' }),
    'profile-unread': ready({}, { profile: 'failed' }),
  },
  360,
);
