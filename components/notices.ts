import { faultLine } from '../lib/core/diagnostic-words.ts';
import type { Overview } from '../lib/core/overview.ts';
import { dayWords } from '../lib/core/time-words.ts';
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
    | 'rebuilt';
  title: string;
  text: string;
};

/** Sites by the names staff know. */
const siteNames = (overview: Overview, ids: readonly string[]): readonly string[] =>
  ids.map((id) => overview.sites.find((site) => site.id === id)?.name ?? id);

function noAccess(overview: Overview): readonly NoticeView[] {
  if (overview.withoutAccess.length === 0) return [];
  const names = list(siteNames(overview, overview.withoutAccess));
  return [
    {
      id: 'no-access',
      title: `Lanyard cannot see ${names}`,
      text: 'The browser withholds the permission, so nothing is counted there and no nudge will come.',
    },
  ];
}

function siteChanged(overview: Overview): readonly NoticeView[] {
  const { changedSites } = overview;
  if (changedSites.length === 0) return [];
  const seen = changedSites.flatMap(({ id, faults }) =>
    faults.map((one) => `${siteNames(overview, [id]).join('')}: ${faultLine(one)}.`),
  );
  return [
    {
      id: 'site-changed',
      title: `${list(
        siteNames(
          overview,
          changedSites.map(({ id }) => id),
        ),
      )} may have changed`,
      text: `${seen.join(' ')} Nudges may be missing there. It is nothing you did: please tell whoever looks after the school's laptops.`,
    },
  ];
}

function policyNotices({ origin, policy, enforcement }: Overview): readonly NoticeView[] {
  const notices: NoticeView[] = [];
  if (origin !== 'policy' && policy.state === 'none') {
    notices.push({
      id: 'unmanaged',
      title: 'No school policy on this device',
      text: 'Lanyard closes nothing here. It counts your minutes for you and nudges where it can.',
    });
  }
  if (policy.errors > 0) {
    const parts = policy.errors === 1 ? 'One part' : `${policy.errors} parts`;
    notices.push({
      id: 'policy-error',
      title: `${parts} of the school's policy could not be read`,
      text: "Everything else holds as it should. It is nothing you did: please tell whoever looks after the school's laptops.",
    });
  }
  if (policy.state === 'held') {
    notices.push({
      id: 'policy-held',
      title: 'The last policy stays in force',
      text: 'None is arriving from the school at the moment.',
    });
  }
  if (enforcement === 'not-enforced') {
    notices.push({
      id: 'not-enforced',
      title: 'Nothing closes on this device',
      text: "Your school's policy sets hours or minutes, but nothing here enforces them.",
    });
  }
  return notices;
}

function versionNotices({ leftByNewer }: Overview): readonly NoticeView[] {
  if (leftByNewer === undefined) return [];
  return [
    {
      id: 'left-by-newer',
      title: 'This is an older Lanyard than before',
      text: "Your minutes are kept. Some of what the newer one knew may not show until it is back: please tell whoever looks after the school's laptops.",
    },
  ];
}

function rebuiltNotices({ rebuiltOn }: Overview): readonly NoticeView[] {
  if (rebuiltOn === undefined) return [];
  return [
    {
      id: 'rebuilt',
      title: 'Lanyard has mended its figures',
      text: `On ${dayWords(rebuiltOn)} part of them could not be read on this device and was begun anew. Some minutes from before may be missing. It is nothing you did, and nothing you wrote was ever in them.`,
    },
  ];
}

/** All notices that hold now, the one that can be mended first. */
export const noticesOf = (overview: Overview): readonly NoticeView[] => [
  ...noAccess(overview),
  ...siteChanged(overview),
  ...policyNotices(overview),
  ...versionNotices(overview),
  ...rebuiltNotices(overview),
];
