import { parseArgs } from 'node:util';
import { personRoles } from '../../../lib/core/person-role.ts';
import type { PersonRole } from '../../../lib/core/person-role.ts';
import { present } from '../../../lib/core/present.ts';
import { longestPeopleDays } from '../../../lib/policy/people-limit.ts';
import { exitCodes, failure } from '../failure.ts';

/** What the command was asked. */
export type PeopleOptions = {
  files: readonly string[];
  without?: string;
  /** Where the lists go; absent: they are printed. */
  target?: { into: string } | { folder: string };
  school?: string;
  role?: PersonRole;
  days: number;
  json: boolean;
  allowShrink: boolean;
  allowEmpty: boolean;
  allowUnmatched: boolean;
};

const usage = (problem: string) =>
  failure(exitCodes.failed, `${problem}\nnpm run -s policy -- people --help says what there is.`);

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        without: text,
        into: text,
        out: text,
        school: text,
        role: text,
        days: text,
        json: flag,
        'allow-shrink': flag,
        'allow-empty': flag,
        'allow-unmatched': flag,
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

function roleOf(word: string | undefined): PersonRole | undefined {
  if (word === undefined) return undefined;
  const role = personRoles.find((each) => each === word);
  if (role === undefined) throw usage(`--role is one of ${personRoles.join(', ')}.`);
  return role;
}

function daysOf(word: string | undefined): number {
  const days = Number(word ?? longestPeopleDays);
  if (Number.isInteger(days) && days >= 1 && days <= longestPeopleDays) return days;
  throw usage(`--days is a whole number from 1 to ${longestPeopleDays}.`);
}

function targetOf(into: string | undefined, folder: string | undefined): PeopleOptions['target'] {
  if (into !== undefined && folder !== undefined) throw usage('Of --into and --out one can be given.');
  if (into !== undefined) return { into };
  return folder === undefined ? undefined : { folder };
}

/** Reads the command line; an end with a sentence for whoever typed it where it cannot be read. */
export function readPeopleOptions(words: readonly string[]): PeopleOptions {
  const { values, positionals } = parse(words);
  if (positionals.length === 0) throw usage('No file was given.');
  return {
    files: positionals,
    ...present({
      without: values.without,
      school: values.school,
      role: roleOf(values.role),
      target: targetOf(values.into, values.out),
    }),
    days: daysOf(values.days),
    json: values.json,
    allowShrink: values['allow-shrink'],
    allowEmpty: values['allow-empty'],
    allowUnmatched: values['allow-unmatched'],
  };
}
