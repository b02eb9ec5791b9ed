import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { watchListsOf } from '../../../lib/policy/watch-lists.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { checkDisplayName } from '../../../lib/text/people.ts';
import { compilePeople } from '../../../lib/text/people-index.ts';
import { aMachine } from './a-machine.ts';

const pupils = 'Surname,Forename,Year,Mother\nBranwyck,Odalys,4,Sara Yarrow\nVane,Ada,5,\nKhan,Mohammed,5,\n';

/** Who a displayed name is by a policy, by the way a policy takes in the browser. */
function seen(raw: unknown, name: string) {
  const { policy, issues } = parsePolicy(raw, { rules: [], sites: [], cited: [] });
  expect(issues).toEqual([]);
  const lists = watchListsOf(policy, '2026-11-21');
  return lists === undefined ? undefined : checkDisplayName(name, compilePeople(lists, nicknames), []);
}

describe('the lists made', () => {
  it('are printed as keys of a policy that holds, and the people on them are known', () => {
    const machine = aMachine({ 'pupils.csv': pupils });
    expect(machine.run('pupils.csv')).toBe(0);
    const policy = JSON.parse(machine.printed.join('')) as Record<string, unknown>;
    expect(Object.keys(policy)).toEqual([
      'listSalt',
      'pupils',
      'pupilsCommon',
      'formerPupils',
      'formerPupilsCommon',
      'parents',
      'parentsCommon',
      'staff',
      'staffCommon',
      'peopleMadeOn',
      'peopleUntil',
    ]);
    expect(policy).toMatchObject({ peopleMadeOn: '2026-11-21', peopleUntil: '2027-12-26', staff: [] });
    expect(seen(policy, 'Odalys Branwyck')).toMatchObject({ roles: ['pupil'], common: false });
    expect(seen(policy, 'Sara Yarrow')).toMatchObject({ roles: ['parent'] });
    expect(seen(policy, 'Mohammed Khan')).toMatchObject({ roles: ['pupil'], common: true });
    expect(seen(policy, 'Somebody Else')).toBeUndefined();
  });

  it('go into a policy, in which everything else stays as and where it was', () => {
    const policy = {
      schoolNames: ['Ashgrove'],
      parents: ['AAAAAAAA'],
      severities: ['school-mention=pause'],
      own: 1,
    };
    const machine = aMachine({ 'pupils.csv': pupils, 'policy.json': JSON.stringify(policy) });
    expect(machine.run('pupils.csv', '--into', 'policy.json')).toBe(0);
    const made = machine.json('policy.json');
    expect(made).toMatchObject({ schoolNames: ['Ashgrove'], severities: ['school-mention=pause'], own: 1 });
    expect(Object.keys(made).slice(0, 4)).toEqual(['schoolNames', 'parents', 'severities', 'own']);
    expect(made['parents']).not.toEqual(['AAAAAAAA']);
    expect(machine.paths()).toEqual(['policy.json', 'pupils.csv']);
  });

  it('have one file a school', () => {
    const trust = 'Name,School\nOdalys Branwyck,St. Osyth’s C of E\nAda Vane,Ysgol Pen-y-Bryn\n';
    const machine = aMachine({ 'trust.csv': trust });
    expect(machine.run('trust.csv', '--out', 'lists')).toBe(0);
    const paths = ['lists/st-osyths-c-of-e.json', 'lists/ysgol-pen-y-bryn.json'];
    expect(machine.paths()).toEqual([...paths, 'trust.csv']);
    const [one, other] = paths.map((path) => machine.json(path));
    expect(one?.['listSalt']).not.toBe(other?.['listSalt']);
    expect(seen(one, 'Odalys Branwyck')).toBeDefined();
    expect(seen(one, 'Ada Vane')).toBeUndefined();
    expect(seen(other, 'Ada Vane')).toBeDefined();
  });

  it('are never of a whole trust', () => {
    const machine = aMachine({ 'trust.csv': 'Name,School\nAda Vane,A\nBea Wold,B\n', 'policy.json': '{}' });
    expect(machine.run('trust.csv')).toBe(1);
    expect(machine.run('trust.csv', '--into', 'policy.json')).toBe(1);
    expect(machine.printed).toEqual([]);
    expect(machine.run('trust.csv', '--into', 'policy.json', '--school', 'b')).toBe(0);
    expect(seen(machine.json('policy.json'), 'Bea Wold')).toBeDefined();
    expect(seen(machine.json('policy.json'), 'Ada Vane')).toBeUndefined();
    expect(machine.run('trust.csv', '--school', 'c')).toBe(2);
  });

  it('keep the salt of the file that was there, and take a new one otherwise', () => {
    const machine = aMachine({ 'pupils.csv': pupils });
    machine.run('pupils.csv', '--out', 'lists');
    const first = machine.text('lists/people.json');
    machine.run('pupils.csv', '--out', 'lists');
    expect(machine.text('lists/people.json')).toBe(first);
    machine.run('pupils.csv', '--out', 'elsewhere');
    expect(machine.json('elsewhere/people.json')['listSalt']).not.toBe(
      machine.json('lists/people.json')['listSalt'],
    );
  });

  it('are valid as long as asked, and no longer than 400 days', () => {
    const machine = aMachine({ 'pupils.csv': pupils });
    expect(machine.run('pupils.csv', '--out', 'lists', '--days', '30')).toBe(0);
    expect(machine.json('lists/people.json')['peopleUntil']).toBe('2026-12-21');
    expect(machine.run('pupils.csv', '--days', '401')).toBe(1);
  });
});

describe('people to be left out', () => {
  const files = { 'pupils.csv': pupils, 'protected.txt': 'Branwyck, Odalys\n' };

  it('are on no list, nor are their families', () => {
    const machine = aMachine(files);
    expect(machine.run('pupils.csv', '--out', 'lists', '--without', 'protected.txt')).toBe(0);
    const policy = machine.json('lists/people.json');
    expect(
      ['Odalys Branwyck', 'Sara Yarrow', 'Ada Vane'].map((name) => seen(policy, name) !== undefined),
    ).toEqual([false, false, true]);
    expect(machine.shown()).toContain(
      'left out to be protected, with families and namesakes: 1 pupils, 1 parents',
    );
  });

  it('of whom a line finds nobody are told loudly, and by the exit code', () => {
    const machine = aMachine({ ...files, 'protected.txt': 'Branwyck, Odalys\nZephaniah Oxenford\n' });
    const words = ['pupils.csv', '--out', 'lists', '--without', 'protected.txt'];
    expect(machine.run(...words)).toBe(3);
    expect(machine.shown()).toContain('ATTENTION: line 2: names nobody of the export');
    expect(machine.run(...words, '--allow-unmatched')).toBe(0);
  });

  it('must be readable, or nothing is made', () => {
    const machine = aMachine({ ...files, 'protected.txt': new Uint8Array([0x50, 0x4b, 3, 4]) });
    expect(machine.run('pupils.csv', '--out', 'lists', '--without', 'protected.txt')).toBe(2);
    expect(machine.run('pupils.csv', '--out', 'lists', '--without', 'nowhere.txt')).toBe(2);
    expect(machine.paths()).toEqual(['protected.txt', 'pupils.csv']);
  });
});

describe('the command', () => {
  it.each([
    [[], 1],
    [['pupils.csv', '--nonsense'], 1],
    [['pupils.csv', '--role', 'wizard'], 1],
    [['pupils.csv', '--days', 'many'], 1],
    [['pupils.csv', '--into', 'a', '--out', 'b'], 1],
    [['nowhere.csv'], 2],
    [['plain.txt'], 2],
    [['--help'], 0],
  ])('%s ends with %i', (words, code) => {
    const machine = aMachine({ 'pupils.csv': pupils, 'plain.txt': 'Ada Vane\n' });
    expect(machine.run(...words)).toBe(code);
    expect(machine.shown()).not.toBe('');
  });

  it('reads several exports together, and names the lines of each', () => {
    const machine = aMachine({
      'pupils.csv': `${pupils}Wold,,4,\n`,
      'staff.csv': 'Staff name\nCy Zouch\nMum Vane\n',
    });
    expect(machine.run('pupils.csv', 'staff.csv', '--json')).toBe(0);
    expect(JSON.parse(machine.printed.join(''))).toMatchObject({
      exitCode: 0,
      files: [
        { file: 'pupils.csv', lines: 4, remarks: [{ reason: 'half-a-name', lines: [5] }] },
        { file: 'staff.csv', encoding: 'utf-8', remarks: [{ reason: 'not-a-name', lines: [3] }] },
      ],
      schools: [
        { people: { pupil: 3, parent: 1, staff: 1 }, duplicates: 0, common: 1, salt: 'new', policy: {} },
      ],
    });
  });

  it('says as JSON what went wrong', () => {
    const machine = aMachine({ 'pupils.csv': 'Surname,Forename\nVane,\n' });
    expect(machine.run('pupils.csv', '--json')).toBe(4);
    expect(JSON.parse(machine.printed.join(''))).toMatchObject({
      exitCode: 4,
      files: [{ remarks: [{ reason: 'half-a-name', lines: [2] }] }],
    });
  });

  it('never shows a name, whatever stands in the files', () => {
    const word = fc.constantFrom(
      'Odalysqx',
      'Branwyckqx',
      'Zoë?qx',
      'Mumqx',
      'Jqx9',
      '"qx',
      'qx"x',
      'qxqxqxqxqx'.repeat(20),
      '',
      'leaver',
      'pupil',
    );
    const row = fc.array(word, { maxLength: 6 }).map((cells) => cells.join(','));
    const csv = fc
      .tuple(
        fc.constantFrom('Surname,Forename,Role,Mother', 'Name,DOB,Leaving date', 'Nothing,Known'),
        fc.array(row, { maxLength: 6 }),
      )
      .map(([titles, rows]) => [titles, ...rows].join('\n'));
    fc.assert(
      fc.property(csv, csv, fc.boolean(), (file, without, isJson) => {
        const machine = aMachine({ 'a.csv': file, 'b.csv': without });
        machine.run('a.csv', '--without', 'b.csv', '--out', 'lists', ...(isJson ? ['--json'] : []));
        expect(machine.shown()).not.toMatch(/qx/);
        for (const path of machine.paths().filter((each) => each.startsWith('lists')))
          expect(machine.text(path)).not.toMatch(/qx/);
      }),
      { numRuns: 500 },
    );
  });

  it('never shows a name, even where Lanyard itself is at fault', () => {
    const machine = aMachine(
      { 'pupils.csv': pupils },
      {
        randomText() {
          throw new TypeError('Odalys Branwyck is not a function');
        },
      },
    );
    expect(machine.run('pupils.csv')).toBe(1);
    expect(machine.shown()).toContain('mistake of Lanyard’s own');
    expect(machine.shown()).not.toContain('Odalys');
  });
});
