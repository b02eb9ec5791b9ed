import type { SettingsFacts } from '../../lib/core/settings-facts.ts';
import * as m from '../../lib/language/made/messages.ts';

/** One kind of thing that is looked for in text, and all that is. */
export type MatchLine = { title: string; values: readonly string[] };

/**
 * All of a school that is looked for, without the kinds of which there is nothing.
 *
 * @param initials as worked out from its names.
 */
export function matchLines({ nudges }: SettingsFacts, initials: readonly string[]): readonly MatchLine[] {
  const { school, officialAccounts } = nudges;
  const all: readonly MatchLine[] = [
    { title: m.settingsMatchNames(), values: school.names },
    { title: m.settingsMatchAliases(), values: school.aliases },
    { title: m.settingsMatchInitials(), values: initials },
    { title: m.settingsMatchOrganisations(), values: school.organisations },
    { title: m.settingsMatchTown(), values: school.town === undefined ? [] : [school.town] },
    { title: m.settingsMatchWebsite(), values: school.website === undefined ? [] : [school.website] },
    { title: m.settingsMatchPhones(), values: school.phones },
    { title: m.settingsMatchDomains(), values: school.emailDomains.map((domain) => `@${domain}`) },
    { title: m.settingsMatchOfficial(), values: officialAccounts },
  ];
  return all.filter(({ values }) => values.length > 0);
}
