/**
 * Measures every budget of the design that exists so far and prints the table.
 * Usage: npm run bench                         writes docs/benchmarks.md; on a machine that does nothing else
 *        npm run bench -- name ...             the same of the measures with these parts of a name; writes nothing
 *        npm run bench -- --quick [name ...]   a look while developing; writes nothing
 *        npm run bench -- policy seed=7        with another seed than that of today
 *        npm run bench -- time [--quick] [chromium | firefox | part of a case's name ...]
 *                                  the time counted against true time, case by case; all of them write docs/time.md
 * It is a report: it fails where something could not be measured, never because a budget is exceeded.
 */
import { writeFile } from 'node:fs/promises';
import { checkWhatTestsNeed } from '../e2e/fixtures/global-setup.ts';
import { startReplicas } from '../replicas/server/start-replicas.ts';
import type { Bench, Measure } from './measure.ts';
import { cover } from './measures/cover.ts';
import { compiling } from './measures/compiling.ts';
import { firstUseOfPage } from './measures/first-use.ts';
import { flood } from './measures/flood.ts';
import { idleTabs } from './measures/idle-tabs.ts';
import { keystrokesInChromium } from './measures/keystrokes-chromium.ts';
import { keystrokesInFirefox } from './measures/keystrokes-firefox.ts';
import { pageLoad } from './measures/page-load.ts';
import { policy } from './measures/policy.ts';
import { popup } from './measures/popup.ts';
import { rescan } from './measures/rescan.ts';
import { rulesAlone } from './measures/rules.ts';
import { sizes } from './measures/sizes.ts';
import { soak } from './measures/soak.ts';
import { time } from './measures/time.ts';
import { worker } from './measures/worker.ts';
import { pageOf, tableOf, type Outcome } from './report.ts';
import { benchTime } from './time/bench-time.ts';

const measures = [
  keystrokesInChromium,
  keystrokesInFirefox,
  rulesAlone,
  rescan,
  compiling,
  policy,
  firstUseOfPage,
  idleTabs,
  flood,
  sizes,
  pageLoad,
  worker,
  popup,
  soak,
  cover,
  time,
];
const page = new URL('../../docs/benchmarks.md', import.meta.url);

/** Longer than any measure takes, even on a busy machine. */
const longest = 25 * 60_000;

/** A browser that hangs must not keep the other figures from being taken. */
const tooLong = (signal: AbortSignal): Promise<never> =>
  new Promise((_, fail) => {
    signal.addEventListener('abort', () => fail(new Error('it took too long')));
  });

async function outcomeOf(measure: Measure, bench: Bench): Promise<Outcome> {
  const begun = performance.now();
  const outcome = await Promise.race([measure.run(bench), tooLong(AbortSignal.timeout(longest))]).then(
    (rows): Outcome => ({ measure, rows }),
    (error: unknown): Outcome => ({
      measure,
      rows: [],
      failure: error instanceof Error ? error.message : String(error),
    }),
  );
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.error(`${outcome.failure === undefined ? '✓' : '✗'} ${measure.name} (${String(seconds)} s)`);
  return outcome;
}

const said = process.argv.slice(2);
if (said[0] === 'time') await benchTime(said.slice(1));
const quick = said[0] === '--quick';
const seedSaid = /^seed=(\d{1,9})$/.exec(said.at(-1) ?? '')?.[1];
/** A sample of its own each day, and the same all day long. */
const seed = Number(seedSaid ?? Temporal.Now.plainDateISO().toString().replaceAll('-', ''));
const named = said.slice(quick ? 1 : 0, seedSaid === undefined ? undefined : -1);
const chosen = measures.filter(({ name }) => named.length === 0 || named.some((part) => name.includes(part)));
if (chosen.length === 0 || named.some((name) => name.startsWith('-'))) {
  console.error(
    'usage: npm run bench [-- [--quick] [part of a name ...] [seed=number] | -- time [--quick] [part of a name ...]]',
  );
  process.exit(2);
}

checkWhatTestsNeed();
const replicas = await startReplicas();
const outcomes: Outcome[] = [];
for (const measure of chosen) outcomes.push(await outcomeOf(measure, { quick, replicas, seed }));
await replicas.close();
console.log(tableOf(outcomes));
const failed = outcomes.some(({ failure }) => failure !== undefined);
// A page with holes would hide the last whole one.
if (named.length === 0 && !quick && !failed) await writeFile(page, await pageOf(outcomes));
// What hangs must not keep the program from ending.
process.exit(failed ? 1 : 0);
