import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

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
export const fromVitest = fromReport('test-results/unit.json', (report) => ({
  passed: report.numPassedTests,
  failed: report.numTotalTests - report.numPassedTests,
}));

export const fromPlaywright = fromReport('test-results/e2e.json', ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
}));
