import { checkDisplayName } from '../../lib/text/people.ts';
import type { TextSurfaceKind } from '../../lib/core/surface.ts';
import { findingsOf, inWords } from './case.ts';
import type { Judged } from './case.ts';
import { rulesFor } from './compile.ts';
import type { Configured } from './compile.ts';
import { oneOf, optionalText, text, texts } from './rows.ts';
import type { Row } from './rows.ts';

/** Judges one row of a file; undefined where the row is not scored (`weak`, `either`). */
export type Judge = (row: Row, where: string) => Judged | undefined;

const expectations = [true, false, 'weak', 'either'] as const;

type Seen = { flagged: boolean; found: readonly string[] };

function judged(row: Row, where: string, see: () => Seen): Judged | undefined {
  const expected = oneOf(row, 'expect', expectations, where);
  if (typeof expected !== 'boolean') return undefined;
  return { expected, tier: text(row, 'tier', where), shown: row, ...see() };
}

function seenBy(
  ruleIds: readonly string[],
  configured: Configured,
  raw: string,
  surface: TextSurfaceKind,
): Seen {
  const findings = findingsOf(rulesFor(configured).rules, raw, surface).filter(({ rule }) =>
    ruleIds.includes(rule),
  );
  return { flagged: findings.length > 0, found: inWords(findings, raw) };
}

/** Which key of the policy holds a name. What the cases call otherwise is a kind of trust. */
const keyOfType: Readonly<Record<string, 'schoolNames' | 'trustNames' | 'federationNames' | 'councilNames'>> =
  {
    school: 'schoolNames',
    trust: 'trustNames',
    federation: 'federationNames',
    'local-authority': 'councilNames',
  };

/** That one organisation and nothing else. Where a row is of a school, town and website come with it. */
function organisationOf(row: Row, where: string): Configured {
  const type = optionalText(row, 'orgType', where) ?? 'school';
  const town = optionalText(row, 'town', where);
  const website = optionalText(row, 'website', where);
  return {
    [keyOfType[type] ?? 'trustNames']: [text(row, 'schoolName', where)],
    schoolAliases: [...texts(row, 'aliases', where)],
    ...(town === undefined ? {} : { schoolTown: town }),
    ...(website === undefined ? {} : { schoolWebsite: website }),
  };
}

const schoolMentions: Judge = (row, where) =>
  judged(row, where, () =>
    seenBy(
      ['school-mention', 'school-affiliation'],
      organisationOf(row, where),
      text(row, 'text', where),
      'composer',
    ),
  );

const names: Judge = (row, where) =>
  judged(row, where, () => {
    const configured = { people: [text(row, 'listed', where)] };
    const seen = text(row, 'seen', where);
    if (oneOf(row, 'where', ['display-name', 'post'], where) === 'post') {
      return seenBy(['person-mention'], configured, seen, 'composer');
    }
    const { people } = rulesFor(configured).subject;
    const match = people && checkDisplayName(seen, people, []);
    return {
      flagged: match !== undefined,
      found: match === undefined ? [] : [`contact check (${match.confidence})`],
    };
  });

const jobTitles: Judge = (row, where) =>
  judged(row, where, () => {
    const surface = oneOf(row, 'surface', ['composer', 'profile-field'], where);
    return seenBy(['role-disclosure'], {}, text(row, 'text', where), surface);
  });

const contact: Judge = (row, where) =>
  judged(row, where, () => {
    const domain = optionalText(row, 'domain', where);
    const configured = domain === undefined ? {} : { emailDomains: [domain] };
    return seenBy(
      ['contact-details', 'school-email', 'shared-credential'],
      configured,
      text(row, 'text', where),
      'composer',
    );
  });

/** How each file of cases is scored, by its name. */
export const judges: Readonly<Record<string, Judge>> = {
  'school-mentions.jsonl': schoolMentions,
  'names.jsonl': names,
  'job-titles.jsonl': jobTitles,
  'contact.jsonl': contact,
};
