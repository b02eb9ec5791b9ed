import type { OwnSettings } from '../core/own-settings.ts';
import type { SettingsOrigin } from '../core/settings.ts';
import { onlyOwnKeys } from './own-keys.ts';
import type { SchoolPolicy } from './schema.ts';

/** Nobody but the school refuses an act: on one's own device the strongest word is a pause. */
const neverBlock = (severity: string): string => severity.replace(/=\s*block\s*$/i, '=pause');

/** A list with what is added to it; the file's own names come first, as the first is the official one. */
const joined = (one: readonly string[] = [], other: readonly string[] = []): string[] => [
  ...new Set([...one, ...other]),
];

/** What a member of staff has set, as a policy, and whether a school's words are in it. */
export type OwnPolicy = { origin: Extract<SettingsOrigin, 'file' | 'names'>; policy: SchoolPolicy };

/**
 * What a member of staff has set, as a policy: the file they have opened, with the names they have written. Undefined
 * where they have set nothing. It enforces nothing, whatever is in it.
 */
export function ownPolicyOf({ file, schoolNames, schoolAliases }: OwnSettings): OwnPolicy | undefined {
  if (file === undefined && schoolNames.length + schoolAliases.length === 0) return undefined;
  const keys: SchoolPolicy = onlyOwnKeys(file?.keys ?? {});
  const names = joined(keys.schoolNames, schoolNames);
  const aliases = joined(keys.schoolAliases, schoolAliases);
  const policy: SchoolPolicy = {
    ...keys,
    ...(names.length > 0 && { schoolNames: names }),
    ...(aliases.length > 0 && { schoolAliases: aliases }),
    ...(keys.severities && { severities: keys.severities.map(neverBlock) }),
  };
  return { origin: file === undefined ? 'names' : 'file', policy };
}
