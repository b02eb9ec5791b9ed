import type { Page } from 'puppeteer-core';
import { openX } from '../../replicas/x/driving.ts';
import { inTurn } from '../fixtures/browsers.ts';
import { largeSchool } from '../fixtures/school.ts';
import { isOurs, scriptRuns, trace } from '../fixtures/trace.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median, sum } from '../statistics.ts';

const seconds = 3;

/** Script time in per cent of the time that went by. */
type Flood = { ours: number; all: number };

/** What script takes while the feed of a page grows and nobody does anything. */
export async function scriptShare(page: Page): Promise<Flood> {
  // It flows: a post of the flood is there.
  await page.waitForFunction(() => document.body.textContent.includes('Flood 20'));
  const events = await trace(page, () => new Promise((done) => setTimeout(done, seconds * 1000)));
  const percent = (isCounted?: (url: string) => boolean): number =>
    (sum(scriptRuns(events, isCounted).map(({ cost }) => cost)) / (seconds * 1000)) * 100;
  return { ours: percent(isOurs), all: percent() };
}

async function underFlood(page: Page): Promise<Flood> {
  await openX(page, '/home', { flood: '1000' });
  return scriptShare(page);
}

async function run(bench: Bench): Promise<readonly Row[]> {
  const options = { engine: 'chromium', policy: largeSchool(), rounds: bench.quick ? 1 : 5 } as const;
  const pairs = await inTurn(bench, options, underFlood);
  const ours = median(pairs.map(({ withLanyard }) => withLanyard.ours));
  return [
    {
      what: 'A feed that adds 1,000 nodes a second: script time',
      where: 'Chromium',
      budget: '1 %',
      measured: figure(ours, '%'),
      share: ours / 1,
      compared: {
        withLanyard: median(pairs.map(({ withLanyard }) => withLanyard.all)),
        without: median(pairs.map(({ without }) => without.all)),
        unit: '%',
      },
    },
  ];
}

export const flood: Measure = {
  name: 'a feed that grows',
  how: `The stand-in for X with \`flood=1000\`, ${String(seconds)} s from Chromium's trace, the median of five; compared is all script of page and extension.`,
  run,
};
