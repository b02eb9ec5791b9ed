/**
 * Writes docs/clauses.md from the report of the browser tests.
 * Usage: node scripts/clauses.ts [REPORT]   (without one: that of the last run, test-results/e2e.json)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

import { drawClauses } from './clauses/draw.ts';
import { readReport, type Report } from './clauses/read-report.ts';

const page = fileURLToPath(new URL('../docs/clauses.md', import.meta.url));
const report = process.argv[2] ?? fileURLToPath(new URL('../test-results/e2e.json', import.meta.url));

const shown = readReport(JSON.parse(readFileSync(report, 'utf8')) as Report);
if (shown.length === 0) throw new Error(`${report}: no group of tests there is named by clause`);
const options = await resolveConfig(page);
writeFileSync(page, await format(drawClauses(shown), { ...options, parser: 'markdown' }));
