import type { Page } from 'puppeteer-core';
import { openX } from '../../replicas/x/driving.ts';
import { inTurn, inTurnEmptied, type Pair } from '../fixtures/browsers.ts';
import { largeSchool } from '../fixtures/school.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median, quantile } from '../statistics.ts';

async function domContentLoaded(page: Page): Promise<number> {
  await openX(page, '/home');
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('no navigation timing');
    // What the server takes is no part of it.
    return navigation.domContentLoadedEventEnd - navigation.responseStart;
  });
}

type Engine = 'chromium' | 'firefox';

const warmUp = 2;

/** What was added, pair by pair: the median, and between which figures the middle half of them lies. */
function addedOf(pairs: readonly Pair<number>[]): { added: number; middleHalf: string } {
  const added = pairs.map(({ withLanyard, without }) => withLanyard - without);
  const [low, high] = [quantile(added, 0.25), quantile(added, 0.75)];
  return { added: median(added), middleHalf: `${figure(low, 'ms')} to ${figure(high, 'ms')}` };
}

async function rowOf(bench: Bench, engine: Engine): Promise<Row> {
  const rounds = warmUp + (bench.quick ? 3 : 30);
  const options = { engine, policy: largeSchool(), rounds };
  const pairs = (await inTurn(bench, options, domContentLoaded)).slice(warmUp);
  const emptied = addedOf((await inTurnEmptied(bench, options, domContentLoaded)).slice(warmUp));
  const { added, middleHalf } = addedOf(pairs);
  return {
    what: 'Added to DOMContentLoaded',
    where: engine === 'chromium' ? 'Chromium' : 'Firefox',
    budget: '15 ms',
    measured: `${figure(added, 'ms')} (${middleHalf}); by scripts that are empty ${figure(emptied.added, 'ms')}`,
    share: added / 15,
    compared: {
      withLanyard: median(pairs.map(({ withLanyard }) => withLanyard)),
      without: median(pairs.map(({ without }) => without)),
      unit: 'ms',
    },
  };
}

export const pageLoad: Measure = {
  name: 'page load',
  how: 'The home page of the stand-in for X, from its first byte to the end of DOMContentLoaded, in a fresh tab each time, 30 times with and without Lanyard in turn, each first in every other turn: the median of the differences, and between which figures the middle half of them lies. Beside it the same for Lanyard with its scripts in pages emptied: what any extension costs that has a script in the page. Both count.',
  run: async (bench) => [await rowOf(bench, 'chromium'), await rowOf(bench, 'firefox')],
};
