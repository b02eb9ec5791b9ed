import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, yearsBetween } from '../../../lib/people-lists/dates.ts';
import { today } from './a-school.ts';

describe('a date', () => {
  it.each([
    ['03/05/2012', '2012-05-03'],
    ['3/5/2012', '2012-05-03'],
    ['3.5.2012', '2012-05-03'],
    ['03-05-12', '2012-05-03'],
    ['2012-05-03', '2012-05-03'],
    ['2012-05-03T00:00:00', '2012-05-03'],
    ['2012-05-03 00:00:00.000', '2012-05-03'],
    ['2012/05/03', '2012-05-03'],
    ['20120503', '2012-05-03'],
    ['03/05/2012 00:00', '2012-05-03'],
    ['3 May 2012', '2012-05-03'],
    ['3rd May 2012', '2012-05-03'],
    ['03-May-12', '2012-05-03'],
    ['Thu 3 May 2012', '2012-05-03'],
    ['Thursday, 3 May 2012', '2012-05-03'],
    ['May 3, 2012', '2012-05-03'],
    ['1 Sept 2011', '2011-09-01'],
    ['29/02/2012', '2012-02-29'],
  ])('%s', (text, date) => {
    expect(readDate(text, today)).toBe(date);
  });

  it.each([
    ['21/11/26', '2026-11-21'],
    ['22/11/26', '1926-11-22'],
    ['01/01/99', '1999-01-01'],
  ])('of two figures for the year is never after today: %s', (text, date) => {
    expect(readDate(text, today)).toBe(date);
  });

  it.each([
    '',
    '05/13/2012',
    '31/06/2012',
    '29/02/2013',
    '3 Foo 2012',
    'Year 4',
    '2012',
    '3/5',
    '99999999',
    '0/0/0',
  ])('is not read from “%s”', (text) => {
    expect(readDate(text, today)).toBeUndefined();
  });

  it('comes back from every way it is written', () => {
    // Two figures for a year mean one of the last hundred.
    const days = fc.date({ min: new Date('1927-01-01'), max: new Date('2026-11-21'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year = '', month = '', date = ''] = iso.split('-');
        const ways = [
          iso,
          `${date}/${month}/${year}`,
          `${Number(date)}.${Number(month)}.${year}`,
          `${date}/${month}/${year.slice(2)}`,
        ];
        expect(ways.map((text) => readDate(text, today))).toEqual(ways.map(() => iso));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readDate(text, today) ?? '0000-00-00').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

describe('years between dates', () => {
  it.each([
    ['2008-11-21', 18],
    ['2008-11-22', 17],
    ['2008-02-29', 18],
  ])('%s to today: %i', (birth, years) => {
    expect(yearsBetween(birth, today)).toBe(years);
  });
});
