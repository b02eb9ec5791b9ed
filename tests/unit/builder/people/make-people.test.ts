import { describe, expect, test } from 'vitest';

import { makePeople, type OpenedFile } from '../../../../lib/builder/people/make-people.ts';
import { servePeople } from '../../../../lib/builder/people/serve-people.ts';
import type { PeopleMade, PeopleOptions, PeopleOutcome } from '../../../../lib/core/builder/people-run.ts';
import { parsePolicy } from '../../../../lib/policy/parse-policy.ts';
import { peopleSizes } from '../../../../lib/policy/people-sizes.ts';

const options: PeopleOptions = { days: 100, today: '2026-11-21', earlier: {} };
const salt = 'q0Zr5mXJm2cQ8yqv0k1n3A';

const opened = (name: string, text: string): OpenedFile => ({ name, bytes: new TextEncoder().encode(text) });

const pupils = opened(
  'pupils.csv',
  'Surname,Forename,Contact 1 surname,Contact 1 forename\nQuillfeather,Araminta,Quillfeather,Bartholomew\nHolloway,Peregrine,Holloway,Ottoline\n',
);

function made(outcome: PeopleOutcome): PeopleMade {
  if (outcome.kind !== 'made') throw new Error(outcome.kind);
  return outcome;
}

describe('lists that are made in the page', () => {
  test('are keys of a policy, with their dates', () => {
    const { keys, madeOn, until, school, keepsSalt } = made(makePeople({ exports: [pupils] }, options, salt));
    expect({ madeOn, until, keepsSalt }).toEqual({
      madeOn: '2026-11-21',
      until: '2027-03-01',
      keepsSalt: false,
    });
    expect(school.people).toMatchObject({ pupil: 2, parent: 2 });
    const { policy, issues } = parsePolicy(keys, { rules: [], sites: [], cited: [] });
    expect(issues).toEqual([]);
    expect(policy).toMatchObject({ listSalt: salt, peopleMadeOn: madeOn, peopleUntil: until, staff: [] });
    expect(peopleSizes(policy).pupil).toBeGreaterThan(1);
  });

  test('keep the salt of the policy, and tell of a list that shrinks', () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `Quill${'abcdefghij'.charAt(at % 10)}eather,Ara${'klmnopqrst'.charAt(at / 4)}inta`,
    );
    const before = made(
      makePeople({ exports: [opened('a.csv', `Surname,Forename\n${rows.join('\n')}\n`)] }, options, salt),
    );
    const after = made(
      makePeople({ exports: [pupils] }, { ...options, earlier: before.keys }, 'another salt'),
    );
    expect(after.keys['listSalt']).toBe(salt);
    expect(after.keepsSalt).toBe(true);
    expect(after.shrinks).toMatchObject([{ role: 'pupil' }]);
  });

  test('leave out protected children with their families, and tell lines that name nobody', () => {
    const without = opened('protected.txt', 'Quillfeather, Araminta\nNobody, Atall\n');
    const { school, without: report } = made(makePeople({ exports: [pupils], without }, options, salt));
    expect(school.leftOut).toMatchObject({ pupil: 1, parent: 1 });
    expect(report).toEqual({ found: 1, lines: [{ about: 'unmatched', text: '2' }] });
  });
});

describe('what cannot be made is said, and never with a name', () => {
  const many = opened(
    'trust.csv',
    'Surname,Forename,School\nQuillfeather,Araminta,North\nHolloway,Peregrine,South\n',
  );

  test('an export of several schools asks for one', () => {
    const outcome = makePeople({ exports: [many] }, options, salt);
    expect(outcome).toMatchObject({ kind: 'schools', schools: ['North', 'South'] });
    expect(makePeople({ exports: [many] }, { ...options, school: 'south' }, salt)).toMatchObject({
      kind: 'made',
      school: { people: { pupil: 1 } },
    });
  });

  test('a file of another kind, and a file with nobody in it', () => {
    const workbook = { name: 'a.xlsx', bytes: Uint8Array.of(0x50, 0x4b, 3, 4) };
    expect(makePeople({ exports: [workbook] }, options, salt)).toMatchObject({
      kind: 'wrong',
      file: 'a.xlsx',
    });
    const empty = opened('b.csv', 'Surname,Forename\n,\nQuillfeather,Mum\n');
    expect(makePeople({ exports: [empty] }, options, salt)).toMatchObject({ kind: 'nobody' });
  });

  test('no outcome holds a name of the files', () => {
    const without = opened('protected.txt', 'Araminta Quillfeather\nPeregrin Holloway\nOttoline\n');
    const outcomes = [
      makePeople({ exports: [pupils] }, options, salt),
      makePeople({ exports: [pupils], without }, options, salt),
      makePeople({ exports: [many] }, options, salt),
      makePeople(
        { exports: [opened('b.csv', 'Surname,Forename\nQuillfeather,A\n"Holloway,Peregrine\n')] },
        options,
        salt,
      ),
    ];
    expect(JSON.stringify(outcomes)).not.toMatch(
      /quill|feather|araminta|holloway|peregrin|ottoline|bartholo/i,
    );
  });
});

test('files are opened where lists are made; a new salt is made there, another each time', async () => {
  const file = new File([pupils.bytes as Uint8Array<ArrayBuffer>], 'pupils.csv');
  const salts = await Promise.all(
    [1, 2].map(async () => made(await servePeople({ ...options, exports: [file] })).keys['listSalt']),
  );
  expect(salts[0]).toMatch(/^[\w-]{22}$/);
  expect(salts[0]).not.toBe(salts[1]);
});

test('a large school is listed whole', () => {
  const letters = 'abcdefghijklmnopqrst';
  const name = (at: number): string =>
    [at % 20, (at / 20) % 20, (at / 400) % 20].map((place) => letters.charAt(place)).join('');
  const rows = Array.from(
    { length: 1_500 },
    (_, at) => `Quill${name(at)},Ara${name(at + 7)},Quill${name(at)},Bert${name(at + 3)}`,
  );
  const titles = 'Surname,Forename,Contact 1 surname,Contact 1 forename';
  const { school, keys } = made(
    makePeople({ exports: [opened('a.csv', [titles, ...rows].join('\n'))] }, options, salt),
  );
  expect(school.people).toMatchObject({ pupil: 1_500, parent: 1_500 });
  const texts = Object.values(keys).flat();
  expect(texts.every((text) => text.length <= 1_000)).toBe(true);
});
