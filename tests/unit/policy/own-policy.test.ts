import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { noOwnSettings, type OwnFile, type OwnSettings } from '../../../lib/core/own-settings.ts';
import { ownKeys } from '../../../lib/policy/own-keys.ts';
import { ownPolicyOf } from '../../../lib/policy/own-policy.ts';
import { readOwnFile } from '../../../lib/policy/read-own-file.ts';
import { readOwnSettings } from '../../../lib/policy/read-own-settings.ts';
import { computeSettings } from '../../../lib/policy/settings.ts';
import { known } from '../../../lib/known/known-ids.ts';

const preset = readFileSync(new URL('../../../policies/oak-tree-federation.json', import.meta.url), 'utf8');

function fileOf(text: string): OwnFile {
  const read = readOwnFile(text, known);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problem));
  return { ...read.file, openedAt: 1 };
}

const refused = (text: string) => {
  const read = readOwnFile(text, known);
  return read.kind === 'refused' ? read.problem : undefined;
};

describe('a policy file of one’s own', () => {
  test('brings nudges and never closes anything, whatever it says', () => {
    const file = fileOf(preset);
    expect(file.ignored).toEqual(expect.arrayContaining(['enforceOn', 'blockedHours', 'dailyMinutes']));
    const settings = computeSettings(undefined, ['x'], [], ownPolicyOf({ ...noOwnSettings, file }));
    expect(settings.origin).toBe('file');
    expect(settings.access).toMatchObject({ enforced: false, timetable: { blocked: [] } });
    expect(settings.access.dailyMinutes).toBeUndefined();
    expect(settings.nudges.school.names).toEqual(['Laughton Community Primary School']);
    expect(settings.nudges.severities['speaking-for-school']).toBe('pause');
  });

  test('cannot refuse an act, nor bring a list of people', () => {
    const text = JSON.stringify({
      severities: ['school-mention=block'],
      pupils: ['AAAAAAAA'],
      listSalt: 'salt',
    });
    const file = fileOf(text);
    expect(file.ignored).toEqual(['pupils', 'listSalt']);
    expect(JSON.stringify(file.keys)).not.toContain('AAAAAAAA');
    expect(ownPolicyOf({ ...noOwnSettings, file })?.policy.severities).toEqual(['school-mention=pause']);
  });

  test('holds only where the school has pushed none', () => {
    const own = ownPolicyOf({ ...noOwnSettings, schoolNames: ['Hazelbrook Primary School'] });
    const managed = computeSettings({ schoolNames: ['Oak Tree'] }, ['x'], [], own);
    expect(managed.origin).toBe('policy');
    expect(managed.nudges.school.names).toEqual(['Oak Tree']);
    expect(ownPolicyOf(noOwnSettings)).toBeUndefined();
  });

  test('has the names that somebody wrote beside its own', () => {
    const own = {
      ...noOwnSettings,
      file: fileOf(preset),
      schoolNames: ['Park Mead'],
      schoolAliases: ['PMPS'],
    };
    expect(ownPolicyOf(own)?.policy).toMatchObject({
      schoolNames: ['Laughton Community Primary School', 'Park Mead'],
      schoolAliases: ['PMPS'],
    });
  });

  test('is a policy; names alone are none', () => {
    const names = { ...noOwnSettings, schoolNames: ['Park Mead'] };
    const originOf = (own: OwnSettings): string =>
      computeSettings(undefined, [], [], ownPolicyOf(own)).origin;
    expect(originOf(names)).toBe('names');
    expect(originOf({ ...names, file: fileOf(preset) })).toBe('file');
    expect(originOf(noOwnSettings)).toBe('none');
  });

  test('is refused with the place where it goes wrong, and why', () => {
    expect(refused('{\n  "schoolNames": [\n}')).toEqual({ kind: 'not-json', line: 3, column: 1 });
    expect(refused('{\n  "schoolNames":')).toEqual({ kind: 'not-json', line: 2, column: 17 });
    expect(refused('{ "schoolNames": ["Oak Tree"], }')).toEqual({ kind: 'not-json', line: 1, column: 32 });
    expect(refused('{ "schoolNames": ["Oak Tree"')).toEqual({ kind: 'not-json', line: 1, column: 29 });
    expect(refused("{ 'schoolNames': 1 }")).toEqual({ kind: 'not-json', line: 1, column: 3 });
    expect(refused('')).toEqual({ kind: 'not-json', line: 1, column: 1 });
    expect(refused('{} {}')).toEqual({ kind: 'not-json', line: 1, column: 4 });
    expect(refused('["Oak Tree"]')).toEqual({ kind: 'not-a-policy' });
    expect(refused('{ "dailyMinutes": 30, "schoolName": ["Oak Tree"] }')).toMatchObject({
      kind: 'nothing',
      ignored: ['dailyMinutes'],
      issues: [{ key: 'schoolName', suggestion: 'schoolNames' }],
    });
  });

  test('says what is wrong in it by key and place; the rest holds', () => {
    const file = fileOf('\uFEFF{ "schoolNames": ["Oak Tree", 7], "dailyMinutes": "lots" }');
    expect(file.keys).toEqual({ schoolNames: ['Oak Tree'] });
    expect(file.issues).toMatchObject([{ key: 'schoolNames', at: 'item 2' }]);
    expect(file.ignored).toEqual(['dailyMinutes']);
  });

  test.each([
    'enforceOn',
    'access',
    'blockedHours',
    'dailyMinutes',
    'sites',
    'passKeys',
    'syncMinutes',
    'pupils',
  ])('%s is the school’s alone', (key) => {
    expect(ownKeys).not.toContain(key);
  });
});

describe('settings as they were kept', () => {
  test('are what they were', () => {
    const own = {
      ...{ schoolNames: ['Hazelbrook'], schoolAliases: ['HBPS'], language: 'cy' },
      ...{ quiet: [{ siteId: 'x', until: 5 }], file: fileOf(preset) },
    };
    expect(readOwnSettings(structuredClone(own), known)).toEqual({ own, damaged: false });
    expect(readOwnSettings(undefined, known)).toEqual({ own: noOwnSettings, damaged: false });
  });

  test('that are damaged lose the damaged part alone, and say so', () => {
    const kept = { schoolNames: ['Hazelbrook'], quiet: 'never', file: { keys: { dailyMinutes: 3 } } };
    expect(readOwnSettings(kept, known)).toEqual({
      own: { ...noOwnSettings, schoolNames: ['Hazelbrook'] },
      damaged: true,
    });
    expect(readOwnSettings('nonsense', known)).toEqual({ own: noOwnSettings, damaged: true });
  });
});
