import { describe, expect, test } from 'vitest';

import { parseAccountEntry } from '../../../lib/policy/parse/account-entry.ts';
import { parseClauseEntry } from '../../../lib/policy/parse/clause-entry.ts';
import { parseDateRange, parseIsoDate } from '../../../lib/policy/parse/date-range.ts';
import { parseLanguage, parseTimeZone } from '../../../lib/policy/parse/locale-names.ts';
import { parseNudgeOffEntry } from '../../../lib/policy/parse/nudge-off-entry.ts';
import { parsePassKey } from '../../../lib/policy/parse/pass-key.ts';
import { parsePeopleDigests } from '../../../lib/policy/parse/people-digests.ts';
import { parseSeverityEntry } from '../../../lib/policy/parse/severity-entry.ts';
import { parseSiteId } from '../../../lib/policy/parse/site-id.ts';
import { parseEmailDomain, parseWebLink, parseWebsite } from '../../../lib/policy/parse/web-text.ts';

type Parser = (text: string) => { value: unknown } | { problem: string };

const key = 'lhCFQuTqt5sKZNo7bBWy9d9xtpdOO/1JT4Ez4RgohUY=';

const good: [Parser, string, unknown][] = [
  [parseIsoDate, ' 2028-02-29 ', '2028-02-29'],
  [parseIsoDate, '2026–09–02', '2026-09-02'],
  [parseDateRange, '2026-12-21', { from: '2026-12-21', to: '2026-12-21' }],
  [
    parseDateRange,
    '2026-12-21 INSET – all staff',
    { from: '2026-12-21', to: '2026-12-21', label: 'INSET – all staff' },
  ],
  [parseDateRange, '2026-09-02/2026-10-23', { from: '2026-09-02', to: '2026-10-23' }],
  [parseDateRange, '2026-09-02 – 2026-10-23', { from: '2026-09-02', to: '2026-10-23' }],
  [
    parseDateRange,
    '2026-12-21 to 2027-01-01 Christmas',
    { from: '2026-12-21', to: '2027-01-01', label: 'Christmas' },
  ],
  [parseSeverityEntry, 'school-mention=notice', { rule: 'school-mention', severity: 'notice' }],
  [
    parseSeverityEntry,
    ' Friend-Request.Former-Pupil = PAUSE',
    { rule: 'friend-request', role: 'former-pupil', severity: 'pause' },
  ],
  [parseClauseEntry, 'school-mention=Oak 6.1: a = b', { rule: 'school-mention', citation: 'Oak 6.1: a = b' }],
  [parseClauseEntry, 'friend-request.parent=c', { rule: 'friend-request', role: 'parent', citation: 'c' }],
  [parseAccountEntry, 'X: @OakTree', { site: 'x', handle: 'oaktree' }],
  [parseAccountEntry, 'facebook:profile.php?id=12', { site: 'facebook', handle: 'profile.php?id=12' }],
  [parseNudgeOffEntry, 'X', { site: 'x' }],
  [parseNudgeOffEntry, 'x: Message', { site: 'x', surface: 'message' }],
  [parsePassKey, `Head 2026 = ${key}`, { name: 'Head 2026', key }],
  [parsePassKey, `Head=MCowBQYDK2VwAyEA${key}`, { name: 'Head', key }],
  [parsePassKey, `h=${key.replace('/', '_').replace('=', '')}`, { name: 'h', key }],
  [parsePeopleDigests, 'AAAAAAAABBBB-_bb', ['AAAAAAAA', 'BBBB-_bb']],
  [parseSiteId, ' Facebook', 'facebook'],
  [parseWebLink, ' https://oak.sch.uk/p.pdf ', 'https://oak.sch.uk/p.pdf'],
  [parseWebLink, 'http://intranet/policy', 'http://intranet/policy'],
  [parseWebsite, 'www.oak.sch.uk', 'www.oak.sch.uk'],
  [parseWebsite, 'https://oak.sch.uk', 'https://oak.sch.uk'],
  [parseEmailDomain, '@Oak.sch.uk', 'oak.sch.uk'],
  [parseTimeZone, 'europe/london', 'Europe/London'],
  [parseLanguage, 'EN_gb', 'en-GB'],
];

const bad: [Parser, string, string][] = [
  [parseIsoDate, '02/09/2026', 'not written as year-month-day: write 2026-09-02'],
  [parseIsoDate, '31.11.2026', 'not written as year-month-day'],
  [parseIsoDate, '2026-02-30', 'not in the calendar'],
  [parseIsoDate, '2026-9-2', 'not written as year-month-day'],
  [parseDateRange, '2026-10-23/2026-09-02', 'it ends on 2026-09-02, before it begins on 2026-10-23'],
  [parseDateRange, '2026-09-02/', 'not written as year-month-day'],
  [parseDateRange, '2026-09-02/2026-09-31', '“2026-09-31” is not in the calendar'],
  [parseDateRange, '', 'not written as year-month-day'],
  [parseSeverityEntry, 'school-mention notice', 'has no equals sign'],
  [parseSeverityEntry, 'school-mention=warn', '“warn” is not one of off, notice, pause, block'],
  [
    parseSeverityEntry,
    'friend-request.governor=pause',
    '“governor” is not one of pupil, former-pupil, parent, staff',
  ],
  [parseSeverityEntry, '=pause', 'not the name of a rule'],
  [parseSeverityEntry, 'a.pupil.parent=pause', 'not the name of a rule'],
  [parseClauseEntry, 'school-mention=', 'nothing follows'],
  [parseAccountEntry, 'oaktree', 'not a site, a colon and a handle'],
  [parseAccountEntry, 'https://x.com/oaktree', 'is a web address'],
  [parseAccountEntry, 'x:', 'not a site, a colon and a handle'],
  [parseNudgeOffEntry, 'x:feed', '“feed” is not one of composer'],
  [parseNudgeOffEntry, 'x:message:y', 'not a site'],
  [parsePassKey, key, 'not 32 bytes'],
  [parsePassKey, 'Head=AAAA', 'not 32 bytes'],
  [parsePassKey, `Head=${'0f'.repeat(32)}`, 'is written in hexadecimal'],
  [parsePassKey, '-----BEGIN PRIVATE KEY-----', 'this is a private key'],
  [parsePassKey, 'Head=MC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'a private key'],
  [parsePassKey, '{"lanyardKey":1,"name":"Head"}', 'this is a private key'],
  [parsePassKey, 'Head=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=', 'an example from a standard'],
  [parsePassKey, 'Head=ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAA', 'not 32 bytes'],
  [parsePassKey, `Head=${key.replace('Y=', 'Z=')}`, 'not 32 bytes'],
  [parsePeopleDigests, 'AAAAAAAABBBB', 'it is 12 characters long'],
  [parsePeopleDigests, 'AAAAAAA BBBBBBBB', 'other signs'],
  [parsePeopleDigests, 'A'.repeat(1008), 'more than 1,000'],
  [parseSiteId, 'Face book', 'not the id of a site'],
  [parseWebLink, 'javascript:alert(1)', 'not a web address'],
  [parseWebLink, 'www.oak.sch.uk', 'not a web address'],
  [parseWebsite, 'oak', 'not a web site'],
  [parseEmailDomain, 'office@oak.sch.uk', 'write only what follows the @'],
  [parseEmailDomain, 'oak', 'not an e-mail domain'],
  [parseTimeZone, 'London', 'not a time zone that this browser knows'],
  [parseTimeZone, '+01:00', 'not the name of a time zone'],
  [parseLanguage, 'English (UK)', 'not a language tag'],
];

describe('entries that are read', () => {
  test.each(good.map(([parse, text, value]) => ({ parse, name: parse.name, text, value })))(
    '$name $text',
    ({ parse, text, value }) => {
      expect(parse(text)).toEqual({ value });
    },
  );
});

describe('entries that are refused, and what is said', () => {
  test.each(bad.map(([parse, text, problem]) => ({ parse, name: parse.name, text, problem })))(
    '$name $text',
    ({ parse, text, problem }) => {
      expect(parse(text)).toEqual({ problem: expect.stringContaining(problem) as unknown });
    },
  );
});

test('no parser is slow or throws on a very long text', () => {
  for (const parse of new Set([...good, ...bad].map(([one]) => one))) {
    for (const part of ['a', '1', ' ', '-', 'mon,', '=', ':', '.']) {
      expect(parse(part.repeat(100_000))).toHaveProperty('problem');
    }
  }
}, 2000);
