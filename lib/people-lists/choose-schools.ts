import { schoolKey } from './make-lists.ts';
import type { MadeLists, SchoolLists } from './make-lists.ts';
import type { Result } from './result.ts';

/**
 * The schools of an export that are asked for: one by its name, however it is typed, or all of them. A problem where lists
 * of several would come with people of whom nothing says the school.
 */
export function chooseSchools({ schools }: MadeLists, school?: string): Result<readonly SchoolLists[]> {
  const wanted =
    school === undefined ? schools : schools.filter((each) => schoolKey(each.school) === schoolKey(school));
  if (school !== undefined && wanted.length === 0)
    return { problem: 'No line of the export is of the school asked for.' };
  if (wanted.length > 1 && wanted.some((each) => each.school === ''))
    return {
      problem:
        'One of the files does not say of which school its people are, and the others are of several: make its lists by themselves.',
    };
  return { value: wanted };
}
