import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf, inWords } from './case.ts';
import { rulesFor } from './compile.ts';
import type { Compiled, Configured } from './compile.ts';
import { optionalText, readRows, text, texts } from './rows.ts';
import type { Row } from './rows.ts';

/** One school of `clean-config.json` with what all of them share. */
function configuredFor(school: Row, config: Row, where: string): Configured {
  const town = optionalText(school, 'town', where);
  const website = optionalText(school, 'website', where);
  const some = (key: string): string[] => [optionalText(config, key, where) ?? []].flat();
  return {
    schoolNames: [text(school, 'schoolName', where)],
    trustNames: some('trust'),
    federationNames: some('federation'),
    councilNames: some('localAuthority'),
    emailDomains: [...texts(config, 'emailDomains', where)],
    people: texts(config, 'roster', where),
    ...(town === undefined ? {} : { schoolTown: town }),
    ...(website === undefined ? {} : { schoolWebsite: website }),
  };
}

/** The schools to run clean posts with, one after another; one without a name where the folder has no configuration. */
function cleanSchools(folder: string): Compiled[] {
  const path = join(folder, 'clean-config.json');
  if (!existsSync(path)) return [rulesFor({})];
  const config = JSON.parse(readFileSync(path, 'utf8')) as Row;
  return (config['schools'] as Row[]).map((school) => rulesFor(configuredFor(school, config, path)));
}

/** Posts that must raise nothing, whatever the school: each is one case, flagged where any school's rules speak. */
export function judgeCleanPosts(path: string, folder: string) {
  const schools = cleanSchools(folder);
  const cases = readRows(path).map(({ row, where }) => {
    const raw = text(row, 'text', where);
    const found = new Set(schools.flatMap(({ rules }) => inWords(findingsOf(rules, raw), raw)));
    return { row, found: [...found] };
  });
  const wrong = cases.filter(({ found }) => found.length > 0);
  const perThousand = cases.length === 0 ? 0 : (1000 * wrong.length) / cases.length;
  return { cases: cases.length, flagged: wrong.length, perThousand, wrong };
}
