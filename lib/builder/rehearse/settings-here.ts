import type { RehearsalWhere } from '../../core/builder/rehearsal.ts';
import { nudgesOnSite } from '../../core/nudges-on-site.ts';
import type { PageNudgeSettings } from '../../core/page-settings.ts';
import { present } from '../../core/present.ts';
import { dateAt } from '../../core/school-day.ts';
import type { Settings } from '../../core/settings.ts';
import type { WatchLists } from '../../core/watch-list.ts';
import { ownPolicyOf } from '../../policy/own-policy.ts';
import type { SchoolPolicy } from '../../policy/schema.ts';
import { computeSettings } from '../../policy/settings.ts';
import { watchListsOf } from '../../policy/watch-lists.ts';

/** What a page would be told under a draft. */
export type Here = {
  settings: PageNudgeSettings;
  lists: WatchLists | undefined;
  /** The school's account in use; undefined where it is one's own. */
  account: { handle: string } | undefined;
  /** The policy names none on this site: it is rehearsed as if it did. */
  isMadeUp: boolean;
  /** `gentleUntil` (`YYYY-MM-DD`), where it still holds, whether or not it is rehearsed as it will be after it. */
  gentleUntil?: string;
};

/** As the worker computes them: on a device of one's own of the file that was opened there, elsewhere of the policy. */
function settingsOf(draft: SchoolPolicy, device: RehearsalWhere['device']): Settings {
  if (device === 'school') return computeSettings(draft, []);
  const file = { keys: draft, ignored: [], issues: [], openedAt: 0 };
  return computeSettings(
    undefined,
    [],
    [],
    ownPolicyOf({ file, schoolNames: [], schoolAliases: [], quiet: [] }),
  );
}

const MADE_UP = 'school account';

/**
 * What a page of the site would be told at an instant (ms), had this policy been pushed, or opened on one's own device:
 * there no lists of people hold. Nobody has answered anything yet.
 */
export function settingsHere(draft: SchoolPolicy, where: RehearsalWhere, at: number): Here {
  const all = settingsOf(draft, where.device);
  const onSite = nudgesOnSite(all, where.site, at);
  const handles = onSite.officialAccounts.map((account) => account.slice(where.site.length + 1));
  const isOfficial = where.account === 'official';
  const isMadeUp = isOfficial && handles.length === 0;
  const [handle = MADE_UP] = handles;
  const today = dateAt(at, all.access.timetable.timeZone);
  return {
    settings: {
      ...onSite,
      ...(isMadeUp && { officialAccounts: [`${where.site}:${MADE_UP}`] }),
      gentle: onSite.gentle && !where.afterGentle,
      ...{ deviceSalt: '', answeredPhrases: [], pausesLeft: Infinity },
    },
    lists: where.device === 'school' ? watchListsOf(draft, today) : undefined,
    account: isOfficial ? { handle } : undefined,
    isMadeUp,
    ...(onSite.gentle && present({ gentleUntil: onSite.gentleUntil })),
  };
}
