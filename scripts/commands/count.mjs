import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

/** `named`: which tests failed, where that is known. @typedef {{ passed: number, failed: number, named?: readonly string[] }} Count */

/** A stage that is one check. @param {boolean} ok @returns {Count} */
export const oneCheck = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A stage that ends badly without a failed test (a file that does not load) still fails. @param {Count} count @param {boolean} ok */
const honest = (count, ok) => (ok || count.failed > 0 ? count : { ...count, failed: 1 });

/** @param {string} file @param {(report: any) => Count} read @returns {(ok: boolean) => Count} */
const fromReport = (file, read) => (ok) => {
  try {
    const count = read(JSON.parse(readFileSync(join(root, file), 'utf8')));
    // Nothing ran: that is no success either.
    return honest(count, ok && count.passed + count.failed > 0);
  } catch {
    return oneCheck(false);
  }
};

/** Tests that were skipped did not pass. */
export const fromVitest = fromReport('test-results/unit.json', ({ testResults, ...report }) => ({
  passed: report.numPassedTests,
  failed: report.numTotalTests - report.numPassedTests,
  named: testResults
    .flatMap((/** @type {any} */ file) => file.assertionResults)
    .filter((/** @type {any} */ { status }) => status !== 'passed')
    .map((/** @type {any} */ { fullName }) => fullName),
}));

/** @param {any} suite @returns {readonly string[]} */
const namedIn = ({ file, suites = [], specs = [] }) => [
  ...specs.flatMap((/** @type {any} */ { title, tests }) =>
    tests
      .filter((/** @type {any} */ { status }) => status !== 'expected')
      .map((/** @type {any} */ { projectName }) => `${projectName}: ${file}: ${title}`),
  ),
  ...suites.flatMap(namedIn),
];

export const fromPlaywright = fromReport('test-results/e2e.json', ({ stats, suites }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
  named: suites.flatMap(namedIn),
}));
