import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../e2e/fixtures/bidi.ts';
import { inTurn } from '../fixtures/browsers.ts';
import { openLongPost } from '../fixtures/long-post.ts';
import { largeSchool } from '../fixtures/school.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median, quantile } from '../statistics.ts';

// Only the first thread of a process runs the page.
const SPENT = `(async () => {
  const { children } = await ChromeUtils.requestProcInfo();
  return children.filter(({ type }) => type.startsWith('web')).reduce((total, { pid, threads }) =>
    total + threads.filter(({ tid }) => tid === pid).reduce((all, { cpuTime }) => all + cpuTime, 0), 0);
})()`;

/** Milliseconds of processor time that all pages together have used. */
async function spentBy(page: Page): Promise<number> {
  const nanoseconds = Number(await evaluateInFirefox(page.browser(), SPENT));
  if (!(nanoseconds > 0)) throw new Error('Firefox said nothing of its processes');
  return nanoseconds / 1e6;
}

async function perKey(page: Page, keys: number, there: boolean): Promise<number> {
  const warmUp = 50;
  await openLongPost(page, 5000 - keys / 2 - warmUp, there);
  await page.keyboard.type('e'.repeat(warmUp));
  const before = await spentBy(page);
  await page.keyboard.type('word '.repeat(keys / 5));
  return ((await spentBy(page)) - before) / keys;
}

async function run(bench: Bench): Promise<readonly Row[]> {
  const [rounds, keys] = bench.quick ? [1, 200] : [8, 250];
  const options = { engine: 'firefox', policy: largeSchool(), rounds } as const;
  const pairs = await inTurn(bench, options, (page, there) => perKey(page, keys, there));
  const added = pairs.map(({ withLanyard, without }) => withLanyard - without);
  const spread = `${figure(quantile(added, 0), 'ms')} to ${figure(quantile(added, 1), 'ms')}`;
  return [
    {
      what: 'Time added per keystroke, mean',
      where: 'Firefox',
      budget: '1 ms',
      measured: `${figure(median(added), 'ms')} (${spread})`,
      share: median(added) / 1,
      compared: {
        withLanyard: median(pairs.map(({ withLanyard }) => withLanyard)),
        without: median(pairs.map(({ without }) => without)),
        unit: 'ms',
      },
    },
  ];
}

export const keystrokesInFirefox: Measure = {
  name: 'keystrokes in Firefox',
  how: 'The same post and school. 2,000 keys in eight rounds, as fast as they go: processor time of the first thread of the pages’ processes (Firefox’s page clock ticks in whole milliseconds), with Lanyard minus without, round by round; the median of the rounds, and their range. Everything counts, also a scan about every 0.75 s, drawing and garbage collection.',
  run,
};
