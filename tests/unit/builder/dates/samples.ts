/** Texts as councils and schools publish them, and what is in them, in a policy's notation. Read on 20 August 2025. */
export const samples: readonly {
  name: string;
  text: string;
  terms: readonly string[];
  closures: readonly string[];
}[] = [
  {
    name: 'one line',
    text: 'Autumn term: Monday 1 September 2025 to Friday 19 December; half term 27–31 October; INSET 3 Sept',
    terms: ['2025-09-01/2025-12-19 Autumn term'],
    closures: ['2025-09-03 INSET', '2025-10-27/2025-10-31 half term'],
  },
  {
    name: 'headings with what starts and ends below them',
    text: `School term dates 2025 to 2026

Autumn term 2025
Term starts: Wednesday 3 September 2025
Half term: Monday 27 October to Friday 31 October 2025
Term ends: Friday 19 December 2025

Spring term 2026
Term starts: Monday 5 January 2026
Half term: Monday 16 February to Friday 20 February 2026
Term ends: Friday 27 March 2026`,
    terms: ['2025-09-03/2025-12-19 Autumn term 2025', '2026-01-05/2026-03-27 Spring term 2026'],
    closures: ['2025-10-27/2025-10-31 Half term', '2026-02-16/2026-02-20 Half term'],
  },
  {
    name: 'schools that open, close and re-open: half terms are the gaps',
    text: `Autumn Term 2025
Schools open: Monday 1 September 2025
Schools close for half term: Friday 24 October 2025
Schools re-open: Monday 3 November 2025
Schools close for Christmas: Friday 19 December 2025`,
    terms: ['2025-09-01/2025-10-24 Autumn Term 2025', '2025-11-03/2025-12-19 Autumn Term 2025'],
    closures: [],
  },
  {
    name: 'six terms and a list of single days',
    text: `Term 1: Monday 1 September 2025 - Friday 24 October 2025
Term 2: Monday 3 November 2025 – Friday 19 December 2025
INSET days: 1 September 2025, 2 September 2025 and 3 November 2025`,
    terms: ['2025-09-01/2025-10-24 Term 1', '2025-11-03/2025-12-19 Term 2'],
    closures: ['2025-09-01 INSET days', '2025-09-02 INSET days', '2025-11-03 INSET days'],
  },
  {
    name: 'a table with titles',
    text: [
      'Term\tStarts\tHalf term\tEnds',
      'Autumn 2025\tTuesday 2 September 2025\t27 to 31 October 2025\tFriday 19 December 2025',
      'Spring 2026\tMonday 5 January 2026\t16 to 20 February 2026\tFriday 27 March 2026',
    ].join('\n'),
    terms: ['2025-09-02/2025-12-19 Autumn 2025', '2026-01-05/2026-03-27 Spring 2026'],
    closures: ['2025-10-27/2025-10-31 Half term', '2026-02-16/2026-02-20 Half term'],
  },
  {
    name: 'a table without titles, dates in figures, a half term that is taught',
    text: 'Autumn half term 1\tTuesday 2 September 2025\tFriday 24 October 2025\nTerm 2\t03/11/2025\t19/12/2025',
    terms: ['2025-09-02/2025-10-24 Autumn half term 1', '2025-11-03/2025-12-19 Term 2'],
    closures: [],
  },
  {
    name: 'no years but the school year, over New Year',
    text: `2025/26
Autumn: 4th Sept – 24th Oct; 3rd Nov – 16th Jan
Spring: 19th Jan – 13th Feb
Christmas holidays 20 December – 4 January`,
    terms: ['2025-09-04/2025-10-24 Autumn', '2025-11-03/2026-01-16 Autumn', '2026-01-19/2026-02-13 Spring'],
    closures: ['2025-12-20/2026-01-04 Christmas holidays'],
  },
  {
    name: 'sentences',
    text:
      'Autumn term begins on Monday 1 September 2025 and ends on Friday 19 December 2025. Half term is from ' +
      'Monday 27 October to Friday 31 October 2025.',
    terms: ['2025-09-01/2025-12-19 Autumn term'],
    closures: ['2025-10-27/2025-10-31 Half term'],
  },
  {
    name: 'dates first, what they are after them',
    text: `Tuesday 2 September 2025: Autumn term starts
Wednesday 3 September 2025 – INSET day (school closed to pupils)
Friday 24 October 2025 - break up for half term
Monday 3 November 2025 - return to school
Friday 19 December 2025 - last day of term`,
    terms: ['2025-09-02/2025-10-24 Autumn term', '2025-11-03/2025-12-19'],
    closures: ['2025-09-03 INSET day'],
  },
  {
    name: 'mornings and afternoons',
    text: `Autumn Term 2025
Open Morning of Monday 1 September 2025 - Close at end of afternoon Thursday 23 October 2025`,
    terms: ['2025-09-01/2025-10-23 Autumn Term 2025'],
    closures: [],
  },
  {
    name: 'words and dates on lines of their own, without a year',
    text: 'Autumn term 2025\nStart\nMonday 1 September\nHalf-term\nMonday 27 October to Friday 31 October\nEnd\nFriday 19 December',
    terms: ['2025-09-01/2025-12-19 Autumn term 2025'],
    closures: ['2025-10-27/2025-10-31 Half term'],
  },
  {
    name: 'brackets, “between … and”, days that share a month',
    text: `Autumn term: between 1 September 2025 and 19 December 2025 (half term 27 to 31 October)
INSET days: 1, 2 and 3 September 2025`,
    terms: ['2025-09-01/2025-12-19 Autumn term'],
    closures: [
      '2025-09-01 INSET days',
      '2025-09-02 INSET days',
      '2025-09-03 INSET days',
      '2025-10-27/2025-10-31 half term',
    ],
  },
  {
    name: 'a table in bars, months in short, years of two figures',
    text: '| Term | Start | End |\n|---|---|---|\n| Autumn 1 | 1-Sep-25 | 24-Oct-25 |\n| Autumn 2 | 3-Nov-25 | 19-Dec-25 |',
    terms: ['2025-09-01/2025-10-24 Autumn 1', '2025-11-03/2025-12-19 Autumn 2'],
    closures: [],
  },
  {
    name: 'a policy’s own notation',
    text: '2025-09-01/2025-12-19 Autumn term\n2025-10-27/2025-10-31 Half term',
    terms: ['2025-09-01/2025-12-19 Autumn term'],
    closures: ['2025-10-27/2025-10-31 Half term'],
  },
];
