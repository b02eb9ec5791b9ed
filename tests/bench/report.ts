import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { format } from 'prettier';
import type { Measure, Row } from './measure.ts';
import { figure } from './statistics.ts';

/** What one measure gave: rows, or why there are none. */
export type Outcome = { measure: Measure; rows: readonly Row[]; failure?: string };

const verdict = ({ share }: Row): string => (share <= 1 ? 'ok' : '**over**');

function comparison({ compared }: Row): string {
  if (compared === undefined) return '–';
  const { withLanyard, without, unit } = compared;
  const both = `${figure(withLanyard, unit)} / ${figure(without, unit)}`;
  return without === 0 ? both : `${both} = ${(withLanyard / without).toFixed(2)}`;
}

const cells = (row: Row): readonly string[] => [
  row.what,
  row.where,
  row.budget,
  row.measured,
  Number.isFinite(row.share) ? Math.max(0, row.share).toFixed(2) : '–',
  comparison(row),
  verdict(row),
];

const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

const head = ['what', 'where', 'budget', 'measured', 'of budget', 'with / without Lanyard', ''];

/** The budget table as Markdown. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const failed = outcomes.flatMap(({ measure, failure }) =>
    failure === undefined ? [] : [line([measure.name, '', '', `failed: ${failure}`, '', '', '**failed**'])],
  );
  const rows = outcomes.flatMap((outcome) => outcome.rows.map((row) => line(cells(row))));
  return [line(head), line(head.map(() => '---')), ...rows, ...failed].join('\n');
}

const versionOf = (program: string): string =>
  execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .replace(/ (?:built|running) on .*/, '')
    .trim();

/** How much else the machine did when this program began: figures of a busy one say less. */
const [loadBefore = 0] = loadavg();

/** The kind of machine, without its name. */
function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${String(availableParallelism())} cores, ${String(memory)} GB of memory, ${process.platform} ${process.arch}, load ${loadBefore.toFixed(1)} before the run; ${versionOf('/usr/bin/chromium')}, ${versionOf('/usr/bin/firefox-esr')}, Node ${process.versions.node}`;
}

/** `docs/benchmarks.md`, as prettier wants it. */
export async function pageOf(outcomes: readonly Outcome[]): Promise<string> {
  const today = Temporal.Now.plainDateISO().toString();
  const how = outcomes.map(({ measure }) => `- **${measure.name}**: ${measure.how}`);
  const text = [
    '# Benchmarks',
    'The budgets of the design and what was measured. Made by `npm run bench`; do not edit by hand.',
    `Measured ${today}: ${machine()}.`,
    tableOf(outcomes),
    '"Of budget" is measured over allowed, so 1 is just met. Where the same figure exists without Lanyard it was taken in the same browser in the same run, in turn with Lanyard’s, and the ratio says how much the whole grows. Release builds, the stand-ins of `tests/replicas`, policy pushed as IT does it.',
    '## How each is measured',
    how.join('\n'),
  ].join('\n\n');
  return format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'always' });
}
