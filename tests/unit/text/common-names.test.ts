import { describe, expect, it } from 'vitest';
import { commonNamesIn, hasCommonName } from '../../../lib/text/common-names.ts';

describe('a common name', () => {
  it.each([
    'John Smith',
    'Dave Jones',
    'Smith, Oliver',
    'Harpreet Kaur',
    'Zorawar Singh',
    'Harpreet Kaur Gill',
    'Muhammad Khan',
    'Mohd Rashid Khan',
    'Shabana Begum',
    'Priya Patel',
    'Siân Evans',
    'Samantha Taylor',
    'Sam Taylor',
  ])('%s is shared by many', (name) => {
    expect(hasCommonName(name)).toBe(true);
  });

  it.each([
    'Tallulah Brady',
    'Aurora Chamberlain',
    'Zebedee Jones',
    'Grace Quillfeather',
    'Harpreet Quillfeather',
    'Nichola Smith-Jones',
    'Smith',
    'Tallulah',
    '',
  ])('%s is not', (name) => {
    expect(hasCommonName(name)).toBe(false);
  });
});

describe('a name common in one export', () => {
  /** A community that no table knows: two surnames and a few given names make up most of the school. */
  const community = Array.from(
    { length: 200 },
    (_, at) => `Pasang${at % 9} ${at % 2 === 0 ? 'Sherpa' : 'Tamang'}`,
  );
  const school = [
    ...community,
    ...Array.from({ length: 800 }, (_, at) => `Given${at} Surname${at}`),
    'Tenzing Sherpa',
  ];
  const isCommon = commonNamesIn(school);

  it('is known by how often its parts are listed', () => {
    expect(isCommon('Pasang3 Sherpa')).toBe(true);
    expect(hasCommonName('Pasang3 Sherpa')).toBe(false);
  });

  it('needs no known given name beside a surname that a tenth of the school bears', () => {
    expect(isCommon('Tenzing Sherpa')).toBe(true);
  });

  it('is not that of one large family', () => {
    const family = ['Ann', 'Ben', 'Cat', 'Dan', 'Eve', 'Flo'].map((given) => `${given} Quillfeather`);
    const among = commonNamesIn([...school, ...family, 'Flo Surname1', 'Flo Surname2']);
    expect(family.filter(among)).toEqual([]);
  });

  it('counts the short forms of a name together', () => {
    const toms = ['Tom', 'Tommy', 'Thomas'].map((given, at) => `${given} Marsh${at}`);
    const vales = Array.from({ length: 12 }, (_, at) => `Given${at} Marshvale`);
    expect(commonNamesIn([...toms, ...vales])('Tommy Marshvale')).toBe(true);
  });

  it('is common where it is in Britain', () => {
    expect(isCommon('John Smith')).toBe(true);
    expect(isCommon('Given5 Surname5')).toBe(false);
  });
});
