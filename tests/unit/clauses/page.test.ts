import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { drawClauses } from '../../../scripts/clauses/draw.ts';
import { readReport } from '../../../scripts/clauses/read-report.ts';
import { shownClauses } from '../../e2e/clauses/shown.ts';

const page = readFileSync(new URL('../../../docs/clauses.md', import.meta.url), 'utf8');

const names: Readonly<Record<string, string>> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };

/** The rows of a page: what stands in their cells. */
const rowsOf = (markdown: string): readonly string[] =>
  markdown
    .split('\n')
    .filter((line) => /^\| [A-Z]\d/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1)
        .join(', '),
    );

const spec = (projectName: string, status: string) => ({ tests: [{ projectName, status }] });

describe('docs/clauses.md', () => {
  test('has every clause of the table, on its sites, as passed in both browsers', () => {
    const wanted = shownClauses.flatMap(({ clause, school, on }) =>
      on.map((site) => `${clause}, ${school}, ${names[site] ?? site}, passed, passed`),
    );
    const rows = rowsOf(page);
    expect(wanted.filter((row) => !rows.includes(row))).toEqual([]);
  });

  test('says of no clause that it failed or was not run', () => {
    expect(rowsOf(page).filter((row) => !row.endsWith('passed, passed'))).toEqual([]);
  });
});

describe('the page of clauses', () => {
  const report = {
    suites: [
      {
        title: 'e2e/any.spec.ts',
        suites: [
          {
            title: 'C2 A2, dothill-primary, X',
            specs: [spec('chromium', 'expected'), spec('firefox', 'unexpected')],
          },
          {
            title: 'C2, dothill-primary, X',
            specs: [spec('chromium', 'expected'), spec('chromium', 'flaky')],
          },
          { title: 'X: a card', specs: [spec('chromium', 'expected')] },
        ],
      },
    ],
  };

  test('is made of the groups of tests whose titles name clauses', () => {
    expect(readReport(report)).toEqual([
      ...['C2', 'A2'].flatMap((clause) => [
        { clause, school: 'dothill-primary', site: 'X', browser: 'chromium', passed: true },
        { clause, school: 'dothill-primary', site: 'X', browser: 'firefox', passed: false },
      ]),
      { clause: 'C2', school: 'dothill-primary', site: 'X', browser: 'chromium', passed: false },
    ]);
  });

  test('says what failed, and names what has no such test', () => {
    const drawn = drawClauses(readReport(report));
    expect(rowsOf(drawn)).toEqual([
      'C2, dothill-primary, X, **failed**, **failed**',
      'A2, dothill-primary, X, passed, **failed**',
    ]);
    expect(drawn).toContain('No test named by clause yet: A1, A3, A4, A5, A6, A7.');
  });
});
