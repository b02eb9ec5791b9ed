import { writeFile } from 'node:fs/promises';
import { checkWhatTestsNeed } from '../../e2e/fixtures/global-setup.ts';
import { startReplicas } from '../../replicas/server/start-replicas.ts';
import { runCases } from './run.ts';
import { pageOf, tableOf } from './table.ts';

const page = new URL('../../../docs/time.md', import.meta.url);

/** `npm run bench -- time`: prints the table, and ends the program. Fails where a case could not be measured. */
export async function benchTime(words: readonly string[]): Promise<never> {
  checkWhatTestsNeed();
  const quick = words.includes('--quick');
  const named = words.filter((word) => word !== '--quick');
  const replicas = await startReplicas();
  const outcomes = await runCases({ quick, replicas, seed: 0 }, named);
  await replicas.close();
  console.log(tableOf(outcomes));
  const failed = outcomes.some((outcome) => 'failure' in outcome);
  if (!quick && !failed && named.length === 0) await writeFile(page, await pageOf(outcomes));
  process.exit(failed ? 1 : 0);
}
