import { forumRoleKeys } from './contact-rules.ts';
import { deviceRuleIds } from './device-rules.ts';
import type { PageNudgeSettings } from './page-settings.ts';
import { postingHoursFrom } from './posting-hours.ts';
import { present } from './present.ts';
import { dateAt } from './school-day.ts';
import type { Settings } from './settings.ts';
import { workplaceRuleIds } from './workplace-rules.ts';

/** What policy alone says of nudges on one site: nothing of the person, of the device, or of what rests there. */
export type NudgesOnSite = Omit<
  PageNudgeSettings,
  'deviceSalt' | 'answeredPhrases' | 'pausesLeft' | 'language'
>;

const off = (rules: readonly string[]) => Object.fromEntries(rules.map((rule) => [rule, 'off' as const]));

/**
 * What nudges on one site's pages need of the settings at an instant (ms), and nothing of other sites. On exempt sites
 * staff may say where they work, and meet parents and colleagues (S4); what is about school devices holds on no other (T8).
 */
export function nudgesOnSite(
  { nudges, access, exemptSites }: Settings,
  siteId: string,
  at: number,
): NudgesOnSite {
  const { timeZone } = access.timetable;
  const isOwn = (entry: string): boolean => entry === siteId || entry.startsWith(`${siteId}:`);
  return {
    ...nudges,
    severities: {
      ...nudges.severities,
      ...(exemptSites.includes(siteId) && off([...workplaceRuleIds, ...forumRoleKeys])),
      ...(!access.enforced && off(deviceRuleIds)),
    },
    off: nudges.off.filter(isOwn),
    officialAccounts: nudges.officialAccounts.filter(isOwn),
    gentle: nudges.gentleUntil !== undefined && dateAt(at, timeZone) <= nudges.gentleUntil,
    siteId,
    ...present({ postingHours: postingHoursFrom(at, nudges.officialHours, timeZone) }),
  };
}
