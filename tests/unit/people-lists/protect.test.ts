import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldOf, madeOf, madeWithout, onlySchool, rolesOf } from './a-school.ts';

const school = [
  'Forename,Surname,Known as,UPN,DOB,Contact 1 Name,Contact 2 Name',
  'Odalys,Branwyck,Ody,A1,1/2/2015,Sara Yarrow,Tom Branwyck',
  'Piers,Branwyck,,A2,1/2/2017,Sara Yarrow,Una Quill',
  'Ada,Vane,,A3,1/2/2015,Bea Vane,',
  'Odalys,Branwyck,,A4,1/2/2019,Cy Zouch,',
  'Mona,Zeal,,A5,1/2/2019,Di Zeal,',
].join('\n');

const everybody = [
  'Odalys Branwyck',
  'Ody Branwyck',
  'Sara Yarrow',
  'Tom Branwyck',
  'Piers Branwyck',
  'Una Quill',
  'Cy Zouch',
  'Ada Vane',
  'Bea Vane',
  'Mona Zeal',
  'Di Zeal',
];
const others = ['Ada Vane', 'Bea Vane', 'Mona Zeal', 'Di Zeal'];

const protection = (without: string, ...exports: string[]) => {
  const made = madeWithout(without, ...exports);
  return { held: heldOf(made, ...everybody), report: made.protection, counts: onlySchool(made).counts };
};

describe('a protected child', () => {
  it('would be listed otherwise, with the family', () => {
    expect(heldOf(madeOf(school), ...everybody)).toEqual(everybody);
  });

  it.each([
    'Odalys Branwyck',
    'Branwyck, Odalys',
    'Odalys,Branwyck',
    '"Branwyck";"Odalys"',
    'BRANWYCK\tODALYS',
    'Surname,Forename\nBranwyck,Odalys',
    'Name,Reason\nOdalys Branwyck,x',
  ])('is left out with contacts, brothers and sisters, their contacts, and namesakes: %s', (without) => {
    const { held, counts } = protection(without, school);
    expect(held).toEqual(others);
    expect(counts.leftOut).toEqual({ pupil: 3, 'former-pupil': 0, parent: 4, staff: 0 });
  });

  it.each(['ody branwyck', 'UPN,Forename,Surname\nA1,Somebody,Else'])(
    'is left out with namesakes, whose own families stay where they can be told apart: %s',
    (without) => {
      expect(protection(without, school).held).toEqual(['Cy Zouch', ...others]);
    },
  );

  it('has a parent who is on no list under another role and name either', () => {
    const staff = 'Staff name,Preferred full name\nSara Yarrow,Zed Quimby\nMo Tully,';
    const made = madeWithout('Odalys Branwyck', school, staff);
    expect(heldOf(made, 'Sara Yarrow', 'Zed Quimby', 'Mo Tully')).toEqual(['Mo Tully']);
    expect(onlySchool(made).counts.leftOut.staff).toBe(1);
  });

  it('is told by count, without anything that says who it is', () => {
    expect(protection('Odalys Branwyck\nAda Vane', school).report).toEqual({
      found: 2,
      near: [],
      unmatched: [],
      unread: [],
      withoutFamily: [],
    });
  });

  it('is left out of every file and every school', () => {
    const made = madeWithout(
      'Odalys Branwyck',
      'Name,School\nOdalys Branwyck,Ashgrove\nAda Vane,Ashgrove',
      'Staff name,School\nOdalys Branwyck,Oakfield\nBea Vane,Oakfield',
    );
    const listed = made.schools.map((each) => everybody.filter((name) => rolesOf(each, name).length > 0));
    expect(listed).toEqual([['Ada Vane'], ['Bea Vane']]);
  });

  it('whose name is spelt nearly so in the export is left out, and the line is told', () => {
    const { held, report } = protection('Mona Zeale\nOdalis Branwick', school);
    expect(held).toEqual(['Ada Vane', 'Bea Vane']);
    expect(report).toMatchObject({ found: 0, near: [1, 2], unmatched: [] });
  });

  it('who is nowhere in the export is told', () => {
    expect(protection('Nobody Here\n\nOdalys\nZephaniah Oxenford', school).report).toMatchObject({
      found: 0,
      near: [],
      unmatched: [1, 4],
      unread: [3],
    });
  });

  it('beside whom no contact stands is told', () => {
    const { report } = protection('Ada Vane', 'Forename,Surname,Mother\nAda,Vane,\nBea,Wold,Cy Wold');
    expect(report?.withoutFamily).toEqual([1]);
  });

  it('has a family also where contacts are in a file of their own', () => {
    const { held } = protection(
      'Ada Vane',
      'Forename,Surname,UPN\nAda,Vane,A3\nMona,Zeal,A5',
      'Pupil name,Forename,Surname,Relationship\nAda Vane,Bea,Vane,Mother\nMona Zeal,Di,Zeal,Mother',
    );
    expect(held).toEqual(['Mona Zeal', 'Di Zeal']);
  });

  it('has a family also where only the number says so', () => {
    const { held } = protection(
      'Ada Vane',
      'Forename,Surname,UPN\nAda,Vane,A3\nMona,Zeal,A5',
      'UPN,Contact Forename,Contact Surname\nA3,Bea,Vane\nA5,Di,Zeal',
    );
    expect(held).toEqual(['Mona Zeal', 'Di Zeal']);
  });

  it('who is 18 and has left is found all the same', () => {
    const { report } = protection('Ada Vane', 'Name,DOB,DOL\nAda Vane,1/1/2000,1/1/2018\nBea Vane,1/1/2015,');
    expect(report?.found).toBe(1);
  });

  it('is never on a list, whoever else is', () => {
    const given = fc.constantFrom('Ada', 'Bea', 'Alex', 'Alexandra', 'Sam', 'Samantha', 'Zoë', 'Mohammed');
    const family = fc.constantFrom('Vane', 'Wold', 'O’Dell', 'Quill-Yarrow', 'Khan');
    const name = fc.tuple(given, family).map((parts) => parts.join(' '));
    const row = fc.tuple(name, name, name).map((names) => names.join(','));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), name, (rows, protectedName) => {
        const csv = ['Name,Mother,Father', ...rows, 'Someone Other,,'].join('\n');
        const made = madeWithout(protectedName, csv);
        const family = rows
          .filter((each) => each.split(',').includes(protectedName))
          .flatMap((each) => each.split(','));
        expect(heldOf(made, protectedName, ...family)).toEqual([]);
      }),
    );
  });
});
