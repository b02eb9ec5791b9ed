import { readFileSync } from 'node:fs';

import { packPeople } from '../../../lib/text/people.ts';

const preset = new URL('../../../policies/oak-tree-federation.json', import.meta.url);

/** People of the stand-in sites, all made up. Names that many people share are kept apart, as a school keeps them. */
const people = {
  pupils: ['Tallulah Brady', 'Alfie Thompson', 'Caoimhe Devlin'],
  pupilsCommon: ['Mohammed Khan', 'Olivia Jones'],
  parents: ['Priya Nair'],
  staff: ['Eleanor Marsden'],
};
const salt = 'made up for the demonstration';

/**
 * What the demonstration build carries: the Oak Tree preset as it is, under a name that says what it is, with a small
 * made-up watch-list. The list is dated a week before the build, because the demonstration's day may be past.
 */
export function demonstrationPolicy(): Record<string, unknown> {
  const oakTree = JSON.parse(readFileSync(preset, 'utf8')) as Record<string, unknown>;
  const lists = Object.entries(people).map(([key, names]) => [key, packPeople(names, salt)] as const);
  return {
    ...oakTree,
    policyName: `${String(oakTree['policyName'])} (demonstration)`,
    ...Object.fromEntries(lists),
    listSalt: salt,
    peopleMadeOn: Temporal.Now.plainDateISO('Europe/London').subtract({ days: 7 }).toString(),
  };
}
