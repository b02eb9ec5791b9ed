import fc from 'fast-check';

const pieces = [
  'St James',
  'Primary',
  'School',
  'teacher',
  'Tallulah Brady',
  'I work at',
  'O’Neill',
  "James'",
  'Łukasz',
  'Re\u0301ne\u0301e',
  'C of E',
  'R.C.',
  '#OakTree',
  '@oak.tree',
  'https://x.com/Oak',
  'name@oak.sch.uk',
  '07700 900123',
  'LS1 4AP',
  '14 Mill Lane',
  '&',
  '-',
  '–',
  ', ',
  '. ',
  '\n',
  '  ',
  '\u00a0',
  '\u200b',
  '✨',
  '👩🏽‍🏫',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '𝗛𝗼𝘂𝗻𝘀',
  'Ｆｕｌｌ',
  'Ⓐⓘ',
  'Nіco',
  'ﷺ',
  '\u0301\u0301',
  '(',
  ')',
  '"',
  't e a c h',
  'é',
  '한국',
  'İ',
];

/** Text as people and attackers write it: names, marks, styled letters, decoration, and any code points between. */
export const messyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(' ').replaceAll('  ', ' '))
  // A lone half of a surrogate pair is no text; editors never give one.
  .map((text) => text.toWellFormed());
