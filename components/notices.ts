import { faultLine } from '../lib/core/diagnostic-words.ts';
import type { Overview } from '../lib/core/overview.ts';
import { dayWords, moment } from '../lib/core/time-words.ts';
import * as m from '../lib/language/made/messages.ts';
import { list } from './format.ts';

/** Something about this device that the member of staff should know, above the figures. Never an alarm. */
export type NoticeView = {
  id:
    | 'no-access'
    | 'site-changed'
    | 'unmanaged'
    | 'policy-error'
    | 'policy-held'
    | 'not-enforced'
    | 'left-by-newer'
    | 'rebuilt'
    | 'quiet';
  title: string;
  text: string;
};

/** Sites by the names staff know. */
const siteNames = (overview: Overview, ids: readonly string[]): readonly string[] =>
  ids.map((id) => overview.sites.find((site) => site.id === id)?.name ?? id);

function noAccess(overview: Overview): readonly NoticeView[] {
  if (overview.withoutAccess.length === 0) return [];
  const sites = list(siteNames(overview, overview.withoutAccess));
  return [{ id: 'no-access', title: m.popupNoAccessTitle({ sites }), text: m.popupNoAccess() }];
}

function siteChanged(overview: Overview): readonly NoticeView[] {
  const { changedSites } = overview;
  if (changedSites.length === 0) return [];
  const ids = changedSites.map(({ id }) => id);
  const seen = changedSites.flatMap(({ id, faults }) =>
    faults.map((one) =>
      m.popupChangedFault({ site: siteNames(overview, [id]).join(''), fault: faultLine(one) }),
    ),
  );
  return [
    {
      id: 'site-changed',
      title: m.popupChangedTitle({ sites: list(siteNames(overview, ids)) }),
      text: [...seen, m.popupChanged()].join(' '),
    },
  ];
}

function policyNotices({ origin, policy, enforcement }: Overview): readonly NoticeView[] {
  const { errors: count } = policy;
  const all: readonly (NoticeView | false)[] = [
    (origin === 'none' || origin === 'names') &&
      policy.state === 'none' && {
        id: 'unmanaged',
        title: m.popupUnmanagedTitle(),
        text: m.popupUnmanaged(),
      },
    count > 0 && {
      id: 'policy-error',
      title: m.popupPolicyErrorTitle({ count }),
      text: m.popupPolicyError(),
    },
    policy.state === 'held' && {
      id: 'policy-held',
      title: m.popupPolicyHeldTitle(),
      text: m.popupPolicyHeld(),
    },
    enforcement === 'not-enforced' && {
      id: 'not-enforced',
      title: m.popupNotEnforcedTitle(),
      text: m.popupNotEnforced(),
    },
  ];
  return all.filter((notice) => notice !== false);
}

function versionNotices({ leftByNewer }: Overview): readonly NoticeView[] {
  if (leftByNewer === undefined) return [];
  return [{ id: 'left-by-newer', title: m.popupOlderTitle(), text: m.popupOlder() }];
}

function rebuiltNotices({ rebuiltOn }: Overview): readonly NoticeView[] {
  if (rebuiltOn === undefined) return [];
  const text = m.popupMended({ day: dayWords(rebuiltOn) });
  return [{ id: 'rebuilt', title: m.popupMendedTitle(), text }];
}

function quietNotices({ quiet = [], timeZone }: Overview, now: number): readonly NoticeView[] {
  if (quiet.length === 0) return [];
  const lines = quiet.map(({ site, until }) => {
    const when = moment(until, now, timeZone);
    return site === undefined ? m.popupQuietAll({ when }) : m.popupQuietOn({ site, when });
  });
  return [{ id: 'quiet', title: m.popupQuietTitle(), text: lines.join(' ') }];
}

/** All notices that hold now (ms since the Unix epoch), those that can be mended here first. */
export const noticesOf = (overview: Overview, now: number): readonly NoticeView[] => [
  ...quietNotices(overview, now),
  ...noAccess(overview),
  ...siteChanged(overview),
  ...policyNotices(overview),
  ...versionNotices(overview),
  ...rebuiltNotices(overview),
];
