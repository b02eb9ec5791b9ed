import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { aMachine } from './a-machine.ts';

const page = 'docs/privacy.md';
const school = 'policies/oak-tree-federation.json';
const lists = {
  policyName: 'Ashgrove | our *own*',
  listSalt: 'q0Zr5mXJm2cQ8yqv0k1n3A',
  pupils: ['k3V9_aQzT0bW-x2f'],
  parentsCommon: ['Zm9vYmFy'],
  peopleMadeOn: '2026-09-02',
};
const policyOf = (keys: object) => ({ 'school.json': JSON.stringify(keys) });

it('has made what docs/privacy.md holds (npm run -s policy -- privacy FILE --into docs/privacy.md)', () => {
  const before = readFileSync(page, 'utf8');
  const machine = aMachine({ [page]: before, [school]: readFileSync(school, 'utf8') });
  expect(machine.privacy(school, '--into', page)).toBe(0);
  expect(machine.text(page)).toBe(before);
});

it('counts those listed and names the last day, without a digest or the salt', () => {
  const machine = aMachine(policyOf(lists));
  expect(machine.privacy('school.json')).toBe(0);
  const shown = machine.shown();
  expect(shown).toContain('2 under “Pupils”, 1 under “Parents with common names”; made on 2026-09-02');
  expect(shown).toContain('used until 2027-10-07');
  for (const secret of [lists.listSalt, 'k3V9', 'T0bW', 'Zm9v']) expect(shown).not.toContain(secret);
});

it('says what this policy does: what is off, what nothing enforces, what passes through a sync', () => {
  const machine = aMachine(
    policyOf({
      severities: ['school-mention=off', 'person-mention.pupil=off', 'person-mention.parent=notice'],
      blockedHours: ['mon-fri 08:45-16:00'],
      syncMinutes: true,
      keepWeeks: 4,
    }),
  );
  machine.privacy('school.json');
  expect(machine.shown()).not.toContain('`school-mention`');
  expect(machine.shown()).toContain('`person-mention`');
  expect(machine.shown()).toContain('mon-fri 08:45-16:00; nothing enforces them');
  expect(machine.shown()).toContain('the browser maker’s own sync');
  expect(machine.shown()).toContain('| 4 weeks; from when to when');
});

it('tells of all that is kept of staff, whatever the policy', () => {
  const machine = aMachine(policyOf({}));
  machine.privacy('school.json');
  for (const kept of [
    'minutes used',
    'nudges',
    'answers to cards',
    'welcome',
    'check-up',
    'list for themselves',
    'set for themselves',
    'passes',
  ])
    expect(machine.shown()).toMatch(new RegExp(`^\\| [^|]*${kept}`, 'm'));
});

it('keeps marks of Markdown in a name from breaking the page', () => {
  const machine = aMachine(policyOf(lists));
  machine.privacy('school.json');
  expect(machine.shown()).toContain('### Ashgrove \\| our \\*own\\*');
});

it('tells what is wrong in a policy, and ends with 3', () => {
  const machine = aMachine(policyOf({ dailyMinutes: 'soon' }));
  expect(machine.privacy('school.json')).toBe(3);
  expect(machine.complained.join('\n')).toContain('dailyMinutes');
});

it.each([
  ['a line that is no JSON', { 'school.json': '{\n  "schoolNames": [,]\n}' }, 'line 2'],
  ['no such file', {}, 'school.json cannot be opened'],
])('ends with 2 where there is %s', (_, files: Record<string, string>, said) => {
  const machine = aMachine(files);
  expect(machine.privacy('school.json')).toBe(2);
  expect(machine.shown()).toContain(said);
});

it('changes nothing of a page without its marks', () => {
  const machine = aMachine({ ...policyOf({}), 'ours.md': 'Our own page.' });
  expect(machine.privacy('school.json', '--into', 'ours.md')).toBe(1);
  expect(machine.text('ours.md')).toBe('Our own page.');
});

it.each([[[]], [['one.json', 'two.json']], [['one.json', '--onto', 'page.md']]])(
  'says how it is used after %j',
  (words) => {
    const machine = aMachine({});
    expect(machine.privacy(...words)).toBe(1);
    expect(machine.shown()).toContain('usage: npm run -s policy -- privacy');
  },
);
