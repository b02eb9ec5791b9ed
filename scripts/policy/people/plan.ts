import { join } from 'node:path';
import { packLists } from '../../../lib/people-lists/pack-lists.ts';
import { schoolKey } from '../../../lib/people-lists/make-lists.ts';
import type { SchoolLists } from '../../../lib/people-lists/make-lists.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { peopleFragment } from '../../../lib/policy/people-fragment.ts';
import type { PeopleFragment } from '../../../lib/policy/people-fragment.ts';
import { peopleSizes, shrinksOf } from '../../../lib/policy/people-sizes.ts';
import { exitCodes, failure } from '../failure.ts';
import type { Ports } from '../ports.ts';
import { readEarlier } from './earlier.ts';
import type { Earlier } from './earlier.ts';
import type { PeopleOptions } from './options.ts';

/** What will be written for one school. */
export type Plan = {
  school: SchoolLists;
  /** Absent where the lists are printed. */
  path?: string;
  keepsSalt: boolean;
  policy: Readonly<Record<string, unknown>>;
};

export type Dates = { madeOn: string; until: string };

const fileName = (school: string): string =>
  `${
    schoolKey(school)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'people'
  }.json`;

function pathOf(school: SchoolLists, target: PeopleOptions['target']): string | undefined {
  if (target === undefined) return undefined;
  return 'into' in target ? target.into : join(target.folder, fileName(school.school));
}

const refused = (message: string) => failure(exitCodes.refused, `${message} Nothing was changed.`);

function refuseEmpty(fragment: PeopleFragment, school: string): void {
  if (Object.values(peopleSizes(fragment)).some((size) => size > 0)) return;
  throw refused(`The lists${school} would have nobody on them (--allow-empty makes them all the same).`);
}

function refuseShrink(fragment: PeopleFragment, earlier: Earlier, school: string): void {
  const [shrink] = shrinksOf(earlier.sizes, peopleSizes(fragment));
  if (shrink === undefined) return;
  throw refused(
    `The list of role “${shrink.role}”${school} would go from ${shrink.before} digests to ${shrink.after} ` +
      '(--allow-shrink makes it all the same).',
  );
}

/** The keys that were there stay in their places; only those of people get new values. */
function merged(earlier: Earlier | undefined, fragment: PeopleFragment): Record<string, unknown> {
  const policy = { ...earlier?.keys, ...fragment };
  const { issues } = parsePolicy(policy, { rules: [], sites: [], cited: [] });
  const wrong = issues.find(({ key }) => Object.hasOwn(fragment, key));
  if (wrong !== undefined)
    throw failure(exitCodes.failed, `The lists made are not right: ${wrong.key}: ${wrong.problem}.`);
  return policy;
}

/** What is to be written for one school; an end where that would throw good lists away. */
export function planFor(
  school: SchoolLists,
  options: PeopleOptions,
  dates: Dates,
  ports: Pick<Ports, 'exists' | 'read' | 'randomText'>,
): Plan {
  const path = pathOf(school, options.target);
  const earlier = path === undefined ? undefined : readEarlier(path, ports);
  if (options.target !== undefined && 'into' in options.target && earlier === undefined)
    throw failure(exitCodes.unreadable, `There is no policy at ${options.target.into}.`);
  const salt = earlier?.salt ?? ports.randomText();
  const fragment = peopleFragment(packLists(school, salt), dates);
  const named = school.school === '' ? '' : ` of ${school.school}`;
  if (!options.allowEmpty) refuseEmpty(fragment, named);
  if (!options.allowShrink && earlier !== undefined) refuseShrink(fragment, earlier, named);
  return {
    school,
    ...(path === undefined ? {} : { path }),
    keepsSalt: earlier?.salt !== undefined,
    policy: merged(earlier, fragment),
  };
}
