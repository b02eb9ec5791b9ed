import { describe, expect, it } from 'vitest';

import { easterSunday, nextTermStart } from '../../../../lib/core/check-up/next-term.ts';

/** From the tables of the Book of Common Prayer and the Royal Observatory. */
const sundays = [
  '1961-04-02',
  '2000-04-23',
  '2008-03-23',
  '2019-04-21',
  '2024-03-31',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
];

it.each(sundays)('Easter is on %s', (date) => {
  expect(easterSunday(Number(date.slice(0, 4))).toString()).toBe(date);
});

it('Easter is a Sunday between 22 March and 25 April, every year', () => {
  for (let year = 1900; year < 2200; year += 1) {
    const easter = easterSunday(year);
    expect(easter.dayOfWeek).toBe(7);
    const [first, last] = [`${String(year)}-03-22`, `${String(year)}-04-25`];
    expect(easter.toString() >= first && easter.toString() <= last).toBe(true);
  }
});

describe('the next term, where nobody says when terms begin', () => {
  it.each([
    ['2026-11-21', '2027-01-01'],
    ['2027-01-01', '2027-03-30'],
    ['2027-03-30', '2027-09-01'],
    ['2027-08-31', '2027-09-01'],
    ['2027-09-01', '2028-01-01'],
    ['2027-12-31', '2028-01-01'],
  ])('from %s on is from %s', (today, start) => {
    expect(nextTermStart(today, [])).toBe(start);
  });
});

describe('the next term by the dates of the policy', () => {
  const range = (text: string) => {
    const [from = '', to = ''] = text.split('/');
    return { from, to };
  };
  const terms = [
    '2026-09-02/2026-10-23',
    '2026-11-02/2026-12-18',
    '2027-01-05/2027-02-12',
    '2027-02-22/2027-03-24',
    '2027-04-12/2027-05-28',
    '2027-06-07/2027-07-21',
  ].map(range);

  it.each([
    ['2026-08-20', '2026-09-02'],
    ['2026-09-02', '2027-01-05'],
    ['2026-10-24', '2027-01-05'],
    ['2027-01-02', '2027-01-05'],
    ['2027-01-06', '2027-04-12'],
    ['2027-03-31', '2027-04-12'],
    ['2027-05-29', '2027-09-01'],
  ])('from %s on is from %s: half terms are no terms', (today, start) => {
    expect(nextTermStart(today, terms)).toBe(start);
  });

  it('may begin in August', () => {
    expect(nextTermStart('2027-07-01', [range('2027-08-17/2027-10-08')])).toBe('2027-08-17');
  });

  it('is always later than today, and within half a year and a bit', () => {
    for (let day = Temporal.PlainDate.from('2026-01-01'); day.year < 2030; day = day.add({ days: 1 })) {
      const start = Temporal.PlainDate.from(nextTermStart(day.toString(), terms));
      const days = day.until(start).days;
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThan(190);
    }
  });
});
