import * as z from 'zod/mini';

import { noOwnSettings, type OwnFile, type OwnSettings } from '../core/own-settings.ts';
import { onlyOwnKeys } from './own-keys.ts';
import { parsePolicy } from './parse-policy.ts';
import type { KnownIds } from './references.ts';

const texts = () => z.readonly(z.array(z.string()));

const issue = () =>
  z.object({
    key: z.string(),
    at: z.exactOptional(z.string()),
    problem: z.string(),
    expected: z.string(),
    example: z.string(),
    outcome: z.string(),
    level: z.enum(['error', 'warning']),
    suggestion: z.exactOptional(z.string()),
  });

/** A file as it was kept. Its keys are checked anew: they may be of another version of Lanyard. */
const ownFile = () =>
  z.object({
    keys: z.record(z.string(), z.unknown()),
    ignored: texts(),
    issues: z.readonly(z.array(issue())),
    openedAt: z.number(),
  });

const quiet = () => z.readonly(z.array(z.object({ siteId: z.exactOptional(z.string()), until: z.number() })));

/** One part of the record; `undefined` where it is not what it should be. */
const part = <S extends z.ZodMiniType>(schema: S, value: unknown): z.infer<S> | undefined =>
  schema.safeParse(value).data;

/** A file of which this version reads nothing any more is none. */
function fileOf(value: unknown, known: KnownIds): OwnFile | undefined {
  const file = part(ownFile(), value);
  if (file === undefined) return undefined;
  const keys = onlyOwnKeys(parsePolicy(file.keys, known).policy);
  return Object.keys(keys).length === 0 ? undefined : { ...file, keys };
}

/**
 * What a member of staff has set, as it was kept: part by part, so that one that is damaged takes no other with it.
 * `damaged`: something was there that could not be read.
 */
export function readOwnSettings(raw: unknown, known: KnownIds): { own: OwnSettings; damaged: boolean } {
  if (raw === undefined) return { own: noOwnSettings, damaged: false };
  const record = part(z.record(z.string(), z.unknown()), raw);
  if (record === undefined) return { own: noOwnSettings, damaged: true };
  const parts = {
    schoolNames: part(texts(), record['schoolNames'] ?? []),
    schoolAliases: part(texts(), record['schoolAliases'] ?? []),
    quiet: part(quiet(), record['quiet'] ?? []),
    file: record['file'] === undefined ? undefined : fileOf(record['file'], known),
    language: part(z.string(), record['language']),
  };
  const lost = (key: keyof typeof parts): boolean => record[key] !== undefined && parts[key] === undefined;
  const { file, language } = parts;
  return {
    own: {
      schoolNames: parts.schoolNames ?? [],
      schoolAliases: parts.schoolAliases ?? [],
      quiet: parts.quiet ?? [],
      ...(file !== undefined && { file }),
      ...(language !== undefined && { language }),
    },
    damaged: (Object.keys(parts) as (keyof typeof parts)[]).some(lost),
  };
}
