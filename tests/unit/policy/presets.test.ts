import { describe, expect, test } from 'vitest';

import { isCitedByCheckUp } from '../../../lib/core/check-up/topics.ts';
import { isCitedByMayI } from '../../../lib/core/may-i/cited.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { schoolPolicySchema } from '../../../lib/policy/schema.ts';
import { known } from '../../../lib/known/known-ids.ts';
import { fileText, presets } from './presets.ts';

type Row = { key: string; value: string; clause: string };

/** The table below a file's name in docs/presets.md. */
function rowsOf(name: string): Row[] {
  const [, after = ''] = fileText('docs/presets.md').split(`\n\`policies/${name}.json\`.`);
  const [section = ''] = after.split('\n## ');
  return [...section.matchAll(/^\| `([^`]+)`\s*\| `([^`]+)`\s*\| (.*?)\s*\|$/gm)].map(
    ([, key = '', value = '', clause = '']) => ({ key, value, clause }),
  );
}

/** Each value of the file as the table writes it; what cards cite is compared by itself. */
function flat(raw: Record<string, unknown>): string[] {
  const values = Object.entries(raw)
    .filter(([key]) => key !== 'clauses')
    .flatMap(([key, value]) => {
      const all: unknown[] = Array.isArray(value) ? value : [value];
      return (all.length === 0 ? ['(empty)'] : all).map((one) => `${key}: ${String(one)}`);
    });
  return [...values, ...citations(raw, true).map(({ rule }) => `clauses: ${rule}`)];
}

const quotesIn = (text: string): string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote);

const isCitedByPages = (name: string): boolean => isCitedByCheckUp(name) || isCitedByMayI(name);

/** @param pages what the check-up and “May I…?” cite, or what cards do */
const citations = (raw: Record<string, unknown>, pages: boolean) =>
  ((raw['clauses'] ?? []) as string[])
    .map((entry) => {
      const at = entry.indexOf('=');
      return { rule: entry.slice(0, at), words: entry.slice(at + 1) };
    })
    .filter(({ rule }) => isCitedByPages(rule) === pages);

test('there is a preset for each school’s document, and a minimal one', () => {
  expect(presets.map(({ name }) => name).sort()).toEqual([
    'dothill-primary',
    'khalsa-primary',
    'minimal',
    'oak-tree-federation',
    'st-james-primary',
    'wigan-council-schools',
  ]);
});

describe.each(presets)('$name', ({ name, raw }) => {
  const rows = rowsOf(name);

  test('is read without an issue, and nothing of it is changed', () => {
    expect(parsePolicy(raw, known)).toEqual({ policy: raw, issues: [] });
    expect(schoolPolicySchema().parse(raw)).toEqual(raw);
  });

  test('its table has each value of the file, and nothing else', () => {
    expect(rows.map(({ key, value }) => `${key}: ${value}`).sort()).toEqual(flat(raw).sort());
  });

  test('each row quotes the document or is marked as an assumption', () => {
    expect(rows.filter(({ clause }) => !/“[^”]+”|[_*]assumption[_*]: \S/.test(clause))).toEqual([]);
  });

  test('cards cite the quotes of the rows, for every rule that is on, and never an assumption', () => {
    const on = rows.filter(({ key, value }) => key === 'severities' && !value.endsWith('=off'));
    expect(citations(raw, false).map(({ rule }) => rule)).toEqual(on.map(({ value }) => value.split('=')[0]));
    for (const { rule, words } of citations(raw, false)) {
      const row = on.find(({ value }) => value.startsWith(`${rule}=`));
      expect(row?.clause).not.toContain('assumption');
      expect(quotesIn(row?.clause ?? '')).toEqual(quotesIn(words));
    }
  });

  test('the check-up and “May I…?” cite the quotes of their rows', () => {
    const own = rows.filter(({ key }) => key === 'clauses');
    const quotes = citations(raw, true).map(({ rule, words }) => [rule, quotesIn(words)]);
    expect(own.map(({ value, clause }) => [value, quotesIn(clause)])).toEqual(quotes);
  });

  test('nothing is a block, and advice is never more than a notice', () => {
    const advice = rows.filter(
      ({ key, clause }) =>
        key === 'severities' &&
        /should avoid|take care|caution|consider|likely/i.test(quotesIn(clause).join(' ')),
    );
    expect(advice.filter(({ value }) => !value.endsWith('=notice'))).toEqual([]);
    expect(rows.filter(({ value }) => value.endsWith('=block'))).toEqual([]);
  });
});

test('clauses of the documents that have a time or a number are in their presets', () => {
  const of = (name: string) => presets.find((preset) => preset.name === name)?.raw;
  expect(of('oak-tree-federation')).toMatchObject({
    enforceOn: 'every-device',
    access: 'hours',
    blockedHours: ['mon-fri 08:45-16:00'],
    dailyMinutes: 30,
    familyExemption: 'all',
  });
  expect(of('khalsa-primary')).toMatchObject({ enforceOn: 'every-device', access: 'never' });
  expect(of('st-james-primary')).toMatchObject({
    access: 'open',
    officialPostingHours: ['mon-fri 08:00-18:00'],
  });
  expect(of('wigan-council-schools')).toMatchObject({ access: 'hours', blockedHours: [] });
  expect(of('dothill-primary')).toMatchObject({ access: 'open', familyExemption: 'parents' });
  expect(of('st-james-primary')).not.toHaveProperty('enforceOn');
  expect(of('minimal')).toEqual({ schoolNames: ['Ashgrove Primary School'] });
});
