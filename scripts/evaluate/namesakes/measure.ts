import { contactDefaults } from '../../../lib/core/contact-rules.ts';
import { effectiveSeverity } from '../../../lib/core/effective-severity.ts';
import type { PersonRole } from '../../../lib/core/person-role.ts';
import type { Severity } from '../../../lib/core/severity.ts';
import type { WatchLists } from '../../../lib/core/watch-list.ts';
import { commonNamesIn, hasCommonName } from '../../../lib/text/common-names.ts';
import { formalNamesFrom } from '../../../lib/text/formal-names.ts';
import { nameKeys, weakNameKeys } from '../../../lib/text/name-key.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { packKeys } from '../../../lib/text/pack-keys.ts';
import { checkDisplayName } from '../../../lib/text/people.ts';
import { compilePeople } from '../../../lib/text/people-index.ts';
import type { PeopleIndex } from '../../../lib/text/people-index.ts';
import { mixes } from './communities.ts';
import { schoolOf, strangerOf } from './people.ts';
import type { School } from './people.ts';
import { randomFrom } from './random.ts';

const salt = 'namesakes';

/** How much is measured: schools of 1,100 people in each mix, and strangers for each school. */
export type Amount = { seed: number; schools: number; strangers: number };

const usual: Amount = { seed: 20_261, schools: 5, strangers: 10_000 };

const formalNames = formalNamesFrom(nicknames);

/** The lists as they are made: names common in Britain or in the school, and weak keys, go into lists of their own. */
function listsOf({ pupils, parents, staff }: School): WatchLists['lists'] {
  const isCommon = commonNamesIn([...pupils, ...parents, ...staff]);
  const keysOf = (names: readonly string[]): string[] => names.flatMap((name) => nameKeys(name, formalNames));
  const weakOf = (name: string): readonly string[] => weakNameKeys(name, formalNames, hasCommonName);
  const of = (role: PersonRole, names: readonly string[]): WatchLists['lists'] => {
    const quiet = [...keysOf(names.filter(isCommon)), ...names.flatMap(weakOf)];
    return [
      { role, common: false, packed: packKeys(keysOf(names.filter((name) => !isCommon(name))), salt) },
      { role, common: true, packed: packKeys(quiet, salt) },
    ];
  };
  return [...of('pupil', pupils), ...of('parent', parents), ...of('staff', staff)];
}

/** What a policy that says nothing of it does where a friend request to this person is made. */
function severityOf(name: string, index: PeopleIndex): Severity | undefined {
  const match = checkDisplayName(name, index, []);
  return (
    match &&
    effectiveSeverity({
      settings: { severities: {}, off: [], gentle: false },
      site: 'x',
      surface: 'contact-action',
      rule: 'friend-request',
      fallback: 'off',
      confidence: match.confidence,
      roles: match.roles,
      roleFallbacks: contactDefaults,
    })
  );
}

const share = (part: number, whole: number): number => Math.round((100_000 * part) / whole) / 100_000;

function measureMix(mix: string, { seed, schools, strangers }: Amount) {
  const communities = mixes[mix] ?? [];
  const random = randomFrom(seed);
  const found = { matched: 0, noticed: 0, paused: 0, pupils: 0, held: 0 };
  for (let at = 0; at < schools; at++) {
    const school = schoolOf(communities, random);
    const index = compilePeople({ salt, lists: listsOf(school) }, nicknames);
    for (let each = 0; each < strangers; each++) {
      const severity = severityOf(strangerOf(communities, random), index);
      found.matched += severity === undefined ? 0 : 1;
      found.noticed += severity === 'notice' ? 1 : 0;
      found.paused += severity === 'pause' ? 1 : 0;
    }
    found.pupils += school.pupils.length;
    found.held += school.pupils.filter((name) => severityOf(name, index) === 'pause').length;
  }
  const all = schools * strangers;
  return {
    file: 'namesakes',
    mix,
    listed: 1_100,
    names: all,
    matched: share(found.matched, all),
    noticed: share(found.noticed, all),
    paused: share(found.paused, all),
    pupilsHeld: share(found.held, found.pupils),
  };
}

/**
 * How many strangers are met as somebody listed, where list and strangers come from the same community. `paused` is to
 * be at most 0.003. `pupilsHeld`: of the pupils themselves, how many are held. The same seed gives the same figures.
 */
export function measureNamesakes(amount = usual) {
  return Object.keys(mixes).map((mix) => measureMix(mix, amount));
}
