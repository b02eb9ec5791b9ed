import type { SchoolIdentity } from '../../core/school-identity.ts';
import { patternsOf } from './name-pattern.ts';

/** Initials that are worked out from the names of a school and looked for in capitals, such as `HBPS`; for showing them. */
export const initialsOf = ({ names }: Pick<SchoolIdentity, 'names'>): readonly string[] => {
  const patterns = names.flatMap((name) => patternsOf(name, [], 'school'));
  return [...new Set(patterns.flatMap(({ initials }) => initials?.toUpperCase() ?? []))];
};
