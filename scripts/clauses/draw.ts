import type { Shown } from './read-report.ts';

/** The groups of clauses that browser tests are named by, and how many each has. There is no R4. */
const groups = [
  { letter: 'T', of: 8, about: 'Time on school devices' },
  { letter: 'S', of: 9, about: 'Saying where you work' },
  { letter: 'P', of: 13, about: 'People' },
  { letter: 'C', of: 8, about: 'What is written' },
  { letter: 'A', of: 7, about: 'Official accounts' },
  { letter: 'V', of: 6, about: 'Privacy check-up' },
  { letter: 'R', of: 6, about: 'Responding' },
];

const numbered = ({ letter, of }: (typeof groups)[number]): readonly string[] =>
  Array.from({ length: of }, (_, index) => `${letter}${String(index + 1)}`).filter((id) => id !== 'R4');

const browsers = ['chromium', 'firefox'];

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** A clause may be shown by several groups of tests: all of them must have passed. */
function resultIn(browser: string, shown: readonly Shown[]): string {
  const own = shown.filter((one) => one.browser === browser);
  if (own.length === 0) return 'not run';
  return own.every(({ passed }) => passed) ? 'passed' : '**failed**';
}

function rowsOf(clause: string, all: readonly Shown[]): readonly string[] {
  const own = all.filter((one) => one.clause === clause);
  const places = unique(own.map(({ school, site }) => `${school} | ${site}`)).toSorted();
  return places.map((place) => {
    const here = own.filter(({ school, site }) => `${school} | ${site}` === place);
    return `| ${[clause, place, ...browsers.map((browser) => resultIn(browser, here))].join(' | ')} |`;
  });
}

function sectionOf(group: (typeof groups)[number], all: readonly Shown[]): readonly string[] {
  const rows = numbered(group).flatMap((clause) => rowsOf(clause, all));
  const missing = numbered(group).filter((clause) => rowsOf(clause, all).length === 0);
  return [
    `## ${group.letter} · ${group.about}`,
    '',
    ...(rows.length === 0
      ? []
      : ['| clause | school | site | Chromium | Firefox |', '| - | - | - | - | - |', ...rows, '']),
    ...(missing.length === 0 ? [] : [`No test named by clause yet: ${missing.join(', ')}.`, '']),
  ];
}

/** The page, as Markdown that is still to be laid out. */
export const drawClauses = (all: readonly Shown[]): string =>
  [
    '# Clauses shown in browsers',
    '',
    'Made by `npm run clauses` from the last run of the browser tests; do not write here. Each row is a clause of one',
    'school’s document, shown with that school’s preset (`policies/`) on a stand-in of the site, or on Lanyard’s own page',
    '(V and R, “Lanyard”). Groups of tests say what they show in their titles: `C2, st-james-primary, Facebook`. What has no',
    'such test may have others:',
    '[tests/e2e/README.md](../tests/e2e/README.md) has them all.',
    '',
    ...groups.flatMap((group) => sectionOf(group, all)),
  ].join('\n');
