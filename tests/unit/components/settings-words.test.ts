import { describe, expect, it } from 'vitest';

import { actLines } from '../../../components/settings/acts.ts';
import { strengthOf, strengthWords, wordKinds } from '../../../components/settings/kinds.ts';
import { matchLines } from '../../../components/settings/match-lines.ts';
import { namesToShow } from '../../../components/settings/typed-names.ts';
import {
  answersLine,
  deletedLines,
  fileProblemWords,
  keyTitle,
  nameProblemWords,
  policyLanguageWords,
  restWords,
} from '../../../components/settings/words.ts';
import { ownKeys } from '../../../lib/policy/own-keys.ts';
import { reportPolicy } from '../../../lib/policy/report-policy.ts';
import { policyKeyNames } from '../../../lib/policy/schema.ts';
import type { Severity } from '../../../lib/core/severity.ts';
import { rules } from '../../../lib/rules/registry.ts';
import { ruleIds } from '../../../lib/rules/rule-ids.ts';
import { wordlessRules } from '../../../lib/rules/wordless.ts';
import { initialsOf } from '../../../lib/text/school-name/initials-of.ts';
import { NOW } from '../../gallery/example/overview.ts';
import { ownFacts, schoolFacts, withFile } from '../../gallery/example/settings.ts';

describe('the words of the settings page', () => {
  it('say where nudges rest, and until when', () => {
    expect(restWords({ until: NOW + 3_600_000 }, ownFacts)).toBe('Nudges are off everywhere until 13:30.');
    expect(restWords({ siteId: 'x', until: NOW + 28 * 86_400_000 }, ownFacts)).toBe(
      'Nudges are off on X until Thursday 17 December at 12:30.',
    );
  });

  it('tell answers apart by site and date alone', () => {
    expect(ownFacts.answers.map((group) => answersLine(group, ownFacts))).toEqual([
      '2 answers about people, on Facebook, 14 Sept 2026',
      '1 phrase that is not your school, on X, 11 Sept 2026',
      '1 notice about a person, shown once, on X, before Lanyard kept dates',
    ]);
  });

  it('say what is wrong with what was given, and where', () => {
    expect(nameProblemWords({ kind: 'short', line: 2 })).toContain('Line 2 has fewer than 3 letters');
    expect(nameProblemWords(undefined)).toBeUndefined();
    expect(fileProblemWords({ kind: 'not-json', line: 3, column: 12 })).toContain('line 3, column 12');
    const problems = ['not-a-policy', 'too-long', 'unreadable'] as const;
    const said = problems.map((kind) => fileProblemWords({ kind }));
    expect(new Set(said).size).toBe(3);
    expect(said.every((words) => words.includes('Nothing was changed.'))).toBe(true);
  });

  it('name the language that the school has set; where Lanyard does not have it, what is spoken instead', () => {
    expect(policyLanguageWords({ tag: 'cy' })).toBe('Your school has set the language: Cymraeg.');
    expect(policyLanguageWords({ tag: 'en-GB', refused: 'pl' })).toBe(
      'Your school has asked for Polish, which Lanyard does not have. It speaks English.',
    );
  });

  it('call every key of an opened file by its title, also where there is no policy', () => {
    const report = reportPolicy({ state: 'none', issues: [] });
    const titles = policyKeyNames.map((key) => keyTitle(report, key));
    expect(titles.filter((title) => /^[a-z]/.test(title))).toEqual([]);
    expect(keyTitle(report, 'blockedHours')).toBe('Blocked hours');
  });

  it('name all that is deleted', () => {
    expect(deletedLines(ownFacts)).toEqual(
      expect.arrayContaining(['4 answers you gave', 'the list of children you taught elsewhere (3 names)']),
    );
    expect(deletedLines(ownFacts).at(-1)).toMatch(/go at midnight$/);
    expect(deletedLines(schoolFacts).at(-1)).toMatch(/because today’s allowance rests on them$/);
  });
});

describe('a field of names', () => {
  it('shows what is kept, at first, once it was saved and after it was undone', () => {
    expect(namesToShow('', '', 'Oak Tree')).toBe('Oak Tree');
    expect(namesToShow(' Oak Tree \n\nHPPS', '', 'Oak Tree\nHPPS')).toBe('Oak Tree\nHPPS');
    expect(namesToShow('Oak Tree', 'Oak Tree', '')).toBe('');
  });

  it('keeps what is being typed, whatever was saved in another tab', () => {
    expect(namesToShow('Oak Tree Pri', 'Oak Tree', 'Ash Tree')).toBe('Oak Tree Pri');
  });
});

describe('acts that are looked at', () => {
  const happens = (severities: Readonly<Record<string, Severity>>, rule: string) =>
    actLines(severities).find((line) => line.rule === rule)?.happens;

  it('are all of them', () => {
    const shown = [...wordKinds, ...actLines({})].map(({ rule }) => rule);
    expect(shown.sort()).toEqual([...ruleIds].sort());
  });

  it('are told for each kind of person where that differs, as policy has it, role before rule', () => {
    expect(happens({}, 'friend-request')).toEqual([
      'Pupils: asked about first',
      'Former pupils: asked about first',
      'Parents: noted, beside it',
      'Staff: not looked for',
    ]);
    expect(
      happens({ 'friend-request': 'pause', 'friend-request.staff': 'notice' }, 'friend-request'),
    ).toContain('Staff: noted, beside it');
    expect(happens({ 'friend-request': 'block' }, 'friend-request')).toEqual(['stopped']);
  });

  it('on Wikipedia and on school accounts are silent where policy says nothing', () => {
    for (const rule of ['wikipedia-edit', 'official-follow', 'profile-visit']) {
      expect(happens({}, rule)).toEqual(['not looked for']);
      expect(happens({ [rule]: 'notice' }, rule)).toEqual(['noted, beside it']);
    }
  });
});

describe('what is looked for', () => {
  it('has every rule with its own title and strength', () => {
    const shown = wordKinds.map(({ rule, title, usual }) => [rule, title(), usual]);
    const all = [...rules, ...wordlessRules].map(({ id, title, defaultSeverity }) => [
      id,
      title(),
      defaultSeverity,
    ]);
    expect(shown.sort()).toEqual(all.sort());
  });

  it('says how strongly, by policy first', () => {
    const [kind] = wordKinds;
    if (kind === undefined) throw new Error('unreachable');
    expect(strengthOf(kind, {})).toBe('notice');
    expect(strengthWords(strengthOf(kind, { 'school-mention': 'pause' }))).toBe(
      'asked about before it is sent',
    );
  });

  it('is shown, all of it, and nothing of which there is none', () => {
    expect(matchLines(ownFacts, []).map(({ title }) => title)).toEqual(['School names', 'Other names']);
    const { school, officialAccounts } = schoolFacts.nudges;
    const shown = matchLines(schoolFacts, ['OTPS']).flatMap(({ values }) => values);
    const looked = [Object.values(school), officialAccounts].flat(2);
    expect(shown.map((value) => value.replace('@', '')).sort()).toEqual([...looked, 'OTPS'].sort());
  });

  it('has the initials that are worked out from a name, where they are long enough to mean it', () => {
    expect(initialsOf({ names: ['Hazelbrook Park Primary School', 'Ashgrove School'] })).toEqual(['HPPS']);
  });
});

it('the file of the example is one that can be: what it holds, holds on one’s own device, and the rest does not', () => {
  const { keys = {}, ignored = [] } = withFile.own.file ?? {};
  expect(Object.keys(keys).length).toBeGreaterThan(0);
  expect(Object.keys(keys).filter((key) => !ownKeys.some((own) => own === key))).toEqual([]);
  expect(ignored.filter((key) => ownKeys.some((own) => own === key))).toEqual([]);
});
