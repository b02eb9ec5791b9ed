import type { Known } from '../../../lib/content/person-question.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import type { PersonRole } from '../../../lib/core/person-role.ts';
import { detection } from '../../../lib/rules/detection.ts';
import type { PeopleIndex } from '../../../lib/text/people-index.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { packPeople } from '../../../lib/text/people.ts';

const salt = 'made up for these tests';

const listOf = (role: PersonRole, common: boolean, ...names: string[]) => ({
  role,
  common,
  packed: packPeople(names, salt),
});

const people = detection.compilePeople(
  {
    salt,
    lists: [
      listOf('pupil', false, 'Tallulah Brady', 'Alfie Thompson'),
      listOf('pupil', true, 'Ann Lee'),
      listOf('former-pupil', false, 'Rhys Llewellyn'),
      listOf('parent', false, 'Marek Zielinski'),
      listOf('staff', false, 'Greta Moss'),
    ],
  },
  nicknames,
);

/** What a page knows once all has arrived: a few listed people, and settings of which a test gives what it is about. */
export function knownOf(given: Partial<PageNudgeSettings> = {}, ownPeople?: PeopleIndex) {
  const settings = {
    ...{ severities: {}, clauses: {}, off: [], officialAccounts: [], contacts: {} },
    ...{ gentle: false, deviceSalt: 'of this device', siteId: 'facebook' },
    ...given,
  } as unknown as PageNudgeSettings;
  return {
    settings: () => settings,
    detection: () => detection,
    people: () => people,
    ownPeople: () => ownPeople,
  } satisfies Known;
}
