import { parseArgs } from 'node:util';

import { countable } from '../../../lib/core/site-info.ts';
import { valueOf } from '../../../lib/policy/parse/parsed.ts';
import { parseTimeZone } from '../../../lib/policy/parse/locale-names.ts';
import type { PassRequest } from '../../../lib/passes/request.ts';
import { wallTime } from '../../../lib/passes/request.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';
import { exitCodes, failure } from '../failure.ts';

/** What the command was asked. */
export type PassOptions = {
  keyFile: string;
  passphraseFile: string;
  request: PassRequest;
  timeZone: string;
  isPublic: boolean;
};

const usage = (problem: string) =>
  failure(exitCodes.failed, `${problem}\nnpm run -s policy -- pass --help says what there is.`);

const text = { type: 'string' } as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        key: text,
        passphrase: text,
        code: text,
        sites: text,
        from: text,
        until: text,
        reason: text,
        zone: text,
        public: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw usage(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

const ids = countable(catalogue).map(({ id }) => id);

function sitesOf(word: string): readonly string[] {
  const sites = word
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const strange = sites.find((site) => !ids.includes(site));
  if (strange !== undefined) throw usage(`There is no site “${strange}”. Sites are ${ids.join(', ')}.`);
  return sites;
}

function zoneOf(word: string): string {
  const zone = valueOf(parseTimeZone(word));
  if (zone === undefined) throw usage(`“${word}” is not a time zone, such as Europe/London.`);
  return zone;
}

/** A time alone is of the day on which the pass begins. */
const untilOf = (word: string, from: string): string =>
  /^\d{1,2}:\d{2}$/.test(word) ? `${from.slice(0, 10)}T${word}` : word;

/** Reads the command line; an end with a sentence for whoever typed it where it cannot be read. */
export function readPassOptions(words: readonly string[], now: number): PassOptions {
  const { key, passphrase, code = '', sites = '', until = '', reason = '', ...more } = parse(words);
  if (key === undefined) throw usage('--key FILE says where the key is.');
  if (passphrase === undefined)
    throw usage('--passphrase FILE says where its passphrase is; it is never given on the command line.');
  const timeZone = zoneOf(more.zone ?? 'Europe/London');
  const from = more.from ?? wallTime(now, timeZone);
  return {
    keyFile: key,
    passphraseFile: passphrase,
    request: { code, sites: sitesOf(sites), from, until: untilOf(until, from), reason },
    timeZone,
    isPublic: more.public,
  };
}
