import type { Page } from 'puppeteer-core';
import type { Lanyard } from '../../e2e/fixtures/lanyard.ts';
import { openX } from '../../replicas/x/driving.ts';
import { withLanyard } from '../fixtures/browsers.ts';
import { largeSchool } from '../fixtures/school.ts';
import { isOurs, scriptRuns, trace } from '../fixtures/trace.ts';
import { shareOfNone, type Bench, type Measure, type Row } from '../measure.ts';
import { figure, sum } from '../statistics.ts';

/** Somebody who touches nothing counts as present for so long. */
const presentFor = 60_000;

type Idle = { seconds: number; workerRuns: number; timers: number; script: number };

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function openTabs(lanyard: Lanyard, count: number): Promise<Page> {
  const page = await lanyard.newTab();
  await openX(page, '/home');
  return count > 1 ? openTabs(lanyard, count - 1) : page;
}

async function watchIdle(lanyard: Lanyard, seconds: number): Promise<Idle> {
  const front = await openTabs(lanyard, 20);
  await wait(presentFor + 5_000);
  const runs = scriptRuns(await trace(front, () => wait(seconds * 1000)), isOurs);
  return {
    seconds,
    workerRuns: runs.filter(({ url }) => url.endsWith('/background.js')).length,
    timers: runs.filter(({ within }) => within.has('TimerFire')).length,
    script: sum(runs.map(({ cost }) => cost)),
  };
}

async function run(bench: Bench): Promise<readonly Row[]> {
  const { seconds, workerRuns, timers, script } = await withLanyard(
    bench,
    'chromium',
    largeSchool(),
    (lanyard) => watchIdle(lanyard, bench.quick ? 10 : 60),
  );
  const what = `${String(seconds)} s with 20 idle social tabs`;
  return [
    {
      what: `${what}: starts of the worker and messages to it, timers`,
      where: 'Chromium',
      budget: '0, 0',
      measured: `${String(workerRuns)}, ${String(timers)}`,
      share: shareOfNone(workerRuns + timers),
    },
    {
      what: `${what}: script time`,
      where: 'Chromium',
      budget: '0.1 ms/s',
      measured: figure(script / seconds, 'ms/s'),
      share: script / seconds / 0.1,
    },
  ];
}

export const idleTabs: Measure = {
  name: 'idle tabs',
  how: 'Twenty tabs of the stand-in for X, the last one in front, hours and allowance enforced, and nobody touches anything for longer than presence lasts. From Chromium’s trace of all tabs and the worker: whatever the worker runs (a start, a message), timers of ours that fire, script time; without Lanyard there is nothing to compare.',
  run,
};
