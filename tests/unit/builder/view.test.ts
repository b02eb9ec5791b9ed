import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mend } from '../../../lib/builder/mend.ts';
import { viewOf } from '../../../lib/builder/view.ts';
import {
  noWork,
  opened,
  peopleIn,
  set,
  setAll,
  setCitation,
  setSeverity,
  started,
} from '../../../lib/builder/work.ts';
import type { Draft } from '../../../lib/builder/draft.ts';
import type { Field } from '../../../lib/core/builder/field.ts';
import { formSteps } from '../../../lib/core/builder/steps.ts';
import { startIds } from '../../../lib/core/builder/view.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { policyKeyNames } from '../../../lib/policy/schema.ts';
import { known } from '../../../lib/known/known-ids.ts';

const offered = { rules: known.rules, sites: known.sites.map((value) => ({ value, name: value })) };

const view = (draft: Draft, before: Draft = draft) =>
  viewOf({ draft, before, origin: { kind: 'file', name: 'policy.json' } }, known, offered);

function field(draft: Draft, key: string): Field {
  const found = Object.values(view(draft).fields)
    .flat()
    .find((one) => one.key === key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
}

describe('the form', () => {
  it('has every key of the schema once, at a step of its own, with words', () => {
    const { fields } = viewOf(noWork, known, offered);
    expect(Object.keys(fields)).toEqual(expect.arrayContaining([...formSteps]));
    const all = Object.values(fields).flat();
    expect(all.map(({ key }) => key).toSorted()).toEqual(policyKeyNames.toSorted());
    for (const { title, description, form, example } of all)
      expect([title, description, form, example]).not.toContain('');
  });

  it('offers what can be chosen', () => {
    expect(field({}, 'access').control).toEqual({
      kind: 'choice',
      options: [{ value: 'hours' }, { value: 'never' }, { value: 'open' }],
    });
    expect(field({}, 'remarkTargets').control.kind).toBe('ticks');
    expect(field({}, 'sites').control.kind).toBe('ticks');
    expect(field({}, 'parentRefusal').control.kind).toBe('lines');
    expect(field({}, 'gentleUntil').control.kind).toBe('date');
    expect(field({}, 'clauses').control).toEqual({ kind: 'list', long: true });
  });

  it('never has people as text', () => {
    const draft = { listSalt: 'salty', pupils: ['AAAAAAAABBBBBBBB', 'CCCCCCCC'] };
    expect(field(draft, 'pupils').control).toEqual({ kind: 'people', people: 3 });
    expect([field(draft, 'pupils').value, field(draft, 'listSalt').value]).toEqual([true, true]);
    expect(JSON.stringify(view(draft))).not.toMatch(/AAAAAAAA|salty/);
  });

  it('shows a value in whatever way it was written', () => {
    expect(field({ dailyMinutes: '30' }, 'dailyMinutes').value).toBe('30');
    expect(field({ syncMinutes: 'TRUE' }, 'syncMinutes').value).toBe(true);
    expect(field({ sites: '["x","reddit"]' }, 'sites').value).toEqual(['x', 'reddit']);
    expect(field({ schoolNames: { a: 1 } }, 'schoolNames').value).toEqual(['{"a":1}']);
  });
});

describe('what is wrong', () => {
  it('stands at its item, with the step and the key to go to', () => {
    const draft = { blockedHours: ['mon-fri 08:45-16:00', 'mon-fri 8am-4pm'] };
    expect(field(draft, 'blockedHours').issues).toMatchObject([{ item: 1, level: 'error' }]);
    expect(view(draft).checks).toMatchObject([
      { step: 'hours', key: 'blockedHours', title: 'Blocked hours' },
    ]);
  });

  it.each([
    ['a misspelt key', { shoolNames: ['A'] }, { schoolNames: ['A'] }],
    ['a misspelt choice', { access: 'hour' }, { access: 'hours' }],
    ['a misspelt site', { sites: ['x', 'facebok'] }, { sites: ['x', 'facebook'] }],
    [
      'an account’s site',
      { officialAccounts: ['facebok:oaktree'] },
      { officialAccounts: ['facebook:oaktree'] },
    ],
    [
      'a rule for a role',
      { severities: ['frend-request.pupil=pause'] },
      { severities: ['friend-request.pupil=pause'] },
    ],
    ['a rule’s words', { clauses: ['school-mentoin=A.b: c=d'] }, { clauses: ['school-mention=A.b: c=d'] }],
  ])('is mended by one press: %s', (_, draft: Draft, mended: Draft) => {
    const [issue] = parsePolicy(draft, known).issues;
    const after = mend(draft, issue ?? { key: '' });
    expect(after).toEqual(mended);
    expect(parsePolicy(after, known).issues).toEqual([]);
  });

  it('is not lost: a key that is not known stays, and is told', () => {
    expect(view({ newerKey: [1] }).unknown).toMatchObject([{ key: 'newerKey', value: '[1]' }]);
  });
});

describe('what was changed', () => {
  it('is told by key and item; people as numbers', () => {
    const before = { sites: ['x'], pupils: ['AAAAAAAA'], listSalt: 'one', welcome: 'page' };
    const after = { sites: ['x', 'reddit'], pupils: ['AAAAAAAABBBBBBBB'], listSalt: 'two', dailyMinutes: 5 };
    const { changes } = view(after, before);
    expect(changes).toMatchObject([
      { key: 'sites', kind: 'changed', added: ['reddit'], removed: [] },
      { key: 'pupils', people: { before: 1, after: 2 }, added: [], removed: [] },
      { key: 'listSalt', kind: 'changed', added: [], removed: [] },
      { key: 'welcome', kind: 'removed', removed: ['page'] },
      { key: 'dailyMinutes', kind: 'added', added: ['5'] },
    ]);
  });

  it('knows the same list in another order', () => {
    expect(view({ sites: ['x', 'reddit'] }, { sites: ['reddit', 'x'] }).changes).toMatchObject([
      { key: 'sites', moved: true },
    ]);
  });
});

describe('beginning', () => {
  it.each(startIds)('%s is right, and has nothing of the school it was made for', (id) => {
    const { draft } = started(id);
    expect(parsePolicy(draft, known).issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(JSON.stringify(draft)).not.toMatch(/khalsa|james|oak|laughton|sussex|wigan|dothill/i);
    expect(Object.keys(draft)).toContain('severities');
  });
});

describe('what is typed', () => {
  it('is a number where it is one, and else stays as it was typed', () => {
    expect(set({}, 'dailyMinutes', '30')).toEqual({ dailyMinutes: 30 });
    expect(set({}, 'dailyMinutes', '3o')).toEqual({ dailyMinutes: '3o' });
    expect(set({}, 'policyVersion', '2020')).toEqual({ policyVersion: '2020' });
    expect(set({ policyVersion: '2020' }, 'policyVersion', undefined)).toEqual({});
  });

  it('never makes the page throw, whatever a file had in its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...policyKeyNames, 'other'), fc.jsonValue()), (draft) => {
        expect(view(draft, {}).changes).toHaveLength(Object.keys(draft).length);
      }),
    );
  });
});

describe('severities', () => {
  it('are a row for each rule, and for each role where it is about people', () => {
    const { control } = field({ severities: ['friend-request.pupil=pause'] }, 'severities');
    const rows = control.kind === 'severities' ? control.rules : [];
    expect(rows.filter(({ rule }) => rule === 'friend-request')).toHaveLength(5);
    expect(rows).toContainEqual({ rule: 'friend-request', role: 'pupil', severity: 'pause' });
    expect(rows.filter(({ rule }) => rule === 'school-mention')).toEqual([{ rule: 'school-mention' }]);
  });

  it('are set in place, added, and taken out; a rule named twice is named once then', () => {
    const draft = { severities: ['school-mention=off', 'hostile-remark = notice', 'school-mention=pause'] };
    const about = { rule: 'school-mention' };
    expect(setSeverity(draft, about, 'notice')).toEqual({
      severities: ['school-mention=notice', 'hostile-remark = notice'],
    });
    expect(setSeverity(draft, about, undefined)).toEqual({ severities: ['hostile-remark = notice'] });
    expect(setSeverity({}, { rule: 'friend-request', role: 'pupil' }, 'block')).toEqual({
      severities: ['friend-request.pupil=block'],
    });
  });

  it('have the school’s words beside them', () => {
    const draft = setCitation({}, { rule: 'school-mention' }, 'Ours, 3: “do not”');
    expect(draft).toEqual({ clauses: ['school-mention=Ours, 3: “do not”'] });
    const { control } = field(draft, 'severities');
    expect(control.kind === 'severities' && control.rules[0]?.citation).toBe('Ours, 3: “do not”');
    expect(setCitation(draft, { rule: 'school-mention' }, ' ')).toEqual({ clauses: [] });
  });
});

it('goes on with a file from where it was', () => {
  const work = opened('policy.json', { access: 'open' });
  expect(viewOf(work, known, offered).changes).toEqual([]);
});

it('hands the list maker the keys of people alone, those that are right', () => {
  const draft = { ...{ listSalt: 'salt', pupils: ['AAAAAAAA'], parents: 'x', staff: [1] }, access: 'open' };
  expect(peopleIn(draft)).toEqual({ listSalt: 'salt', pupils: ['AAAAAAAA'], parents: 'x' });
  expect(setAll(draft, { pupils: [], peopleMadeOn: '2026-09-01' })).toEqual({
    ...draft,
    pupils: [],
    peopleMadeOn: '2026-09-01',
  });
});
