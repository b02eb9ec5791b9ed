import { describe, expect, it } from 'vitest';

import { createBoxJudge } from '../../../lib/content/judge-box.ts';
import type { Means } from '../../../lib/content/judge.ts';
import type { Interval } from '../../../lib/core/intervals.ts';
import { detection } from '../../../lib/rules/detection.ts';
import type { TextSurface } from '../../../lib/sites/site-adapter.ts';

const NOW = 1000;

const school = { names: [], aliases: [], organisations: [], phones: [], emailDomains: [] };

type Case = {
  handle?: string;
  photo?: boolean;
  told?: boolean;
  severities?: object;
  off?: readonly string[];
  kind?: string;
  open?: readonly Interval[];
};

function found(
  text: string,
  { handle = 'hannah', photo = true, told = false, severities = {}, off = [], kind = 'composer', open }: Case,
) {
  const settings = {
    siteId: 'x',
    officialAccounts: ['x:school'],
    answeredPhrases: [],
    severities,
    off,
    gentle: false,
    deviceSalt: '',
    postingHours: open && { open, told: { start: 0, end: 2 * NOW } },
  } as unknown as Means['settings'];
  const means = { detection, settings, rules: detection.compileRules({ school, people: undefined }) };
  const judge = createBoxJudge({
    knowledge: { means: () => means },
    accounts: { accountOfBox: () => ({ handle }) },
    attachments: { has: () => photo, isReminded: () => told },
    now: () => NOW,
  });
  const surface = { kind, root: {} } as unknown as TextSurface;
  return judge(surface, text).map(({ rule, severity, finding }) => [rule.id, severity, finding.end]);
}

describe('a box with a picture', () => {
  it('is reminded of by the account that writes, also without a word', () => {
    expect(found('', {})).toEqual([['photo-personal', 'notice', 0]]);
    expect(found('', { handle: 'school' })).toEqual([['photo-official', 'notice', 0]]);
    expect(found('', { photo: false })).toEqual([]);
  });

  it('is as strong as the policy says, where it does not leave attachments out', () => {
    expect(found('', { severities: { 'photo-personal': 'pause' } })).toEqual([
      ['photo-personal', 'pause', 0],
    ]);
    expect(found('', { severities: { 'photo-personal': 'off' } })).toEqual([]);
    expect(found('', { off: ['x:attachment'] })).toEqual([]);
  });

  it('is not reminded of twice; a pause still comes', () => {
    expect(found('', { told: true })).toEqual([]);
    expect(found('', { told: true, severities: { 'photo-personal': 'pause' } })).toHaveLength(1);
  });

  it('on a school account may show whose name stands beside it', () => {
    const text = 'A painting by Josh';
    expect(found(text, { handle: 'school' })).toEqual([
      ['name-beside-photo', 'notice', text.length],
      ['photo-official', 'notice', 0],
    ]);
    expect(found(text, { handle: 'school', photo: false })).toEqual([]);
    expect(found(text, {})).toEqual([['photo-personal', 'notice', 0]]);
  });
});

describe('a box of a school account, outside the hours of the policy', () => {
  const hours = [
    { start: 0, end: NOW },
    { start: NOW + 1, end: NOW + 500 },
  ];

  it('says so, whatever the words', () => {
    const of = { handle: 'school', photo: false, open: hours };
    expect(found('Soup', of)).toEqual([['official-hours', 'notice', 0]]);
    expect(found('Soup', { ...of, severities: { 'official-hours': 'pause' } })).toEqual([
      ['official-hours', 'pause', 0],
    ]);
    expect(found('', of)).toEqual([]);
  });

  it('does not within them, on another account, in a message, or where there are none', () => {
    const of = { handle: 'school', photo: false };
    expect(found('Soup', { ...of, open: [{ start: 0, end: NOW + 1 }] })).toEqual([]);
    expect(found('Soup', { ...of, open: hours, handle: 'hannah' })).toEqual([]);
    expect(found('Soup', { ...of, open: hours, kind: 'message' })).toEqual([]);
    expect(found('Soup', of)).toEqual([]);
  });
});

describe('a box that is filled without end', () => {
  const numbers = 'Ring 07700 900123. '.repeat(300);

  it('has 200 findings at most', () => {
    expect(found(numbers, { photo: false })).toHaveLength(200);
  });

  it('keeps what is more than a notice, wherever it stands', () => {
    const severities = { 'shared-credential': 'pause' };
    const kept = found(`${numbers}The reading app password is Badger42.`, { photo: false, severities });
    expect(kept).toHaveLength(200);
    expect(kept.at(-1)?.slice(0, 2)).toEqual(['shared-credential', 'pause']);
  });
});
