import type { Page } from 'puppeteer-core';
import { openX } from '../../replicas/x/driving.ts';
import { inTurn } from '../fixtures/browsers.ts';
import { largeSchool } from '../fixtures/school.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median } from '../statistics.ts';

async function domContentLoaded(page: Page): Promise<number> {
  await openX(page, '/home');
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('no navigation timing');
    // What the server takes is no part of it.
    return navigation.domContentLoadedEventEnd - navigation.responseStart;
  });
}

async function rowOf(bench: Bench, engine: 'chromium' | 'firefox'): Promise<Row> {
  const warmUp = 2;
  const rounds = warmUp + (bench.quick ? 3 : 15);
  const pairs = (await inTurn(bench, { engine, policy: largeSchool(), rounds }, domContentLoaded)).slice(
    warmUp,
  );
  const compared = {
    withLanyard: median(pairs.map(({ withLanyard }) => withLanyard)),
    without: median(pairs.map(({ without }) => without)),
    unit: 'ms',
  };
  const added = median(pairs.map(({ withLanyard, without }) => withLanyard - without));
  return {
    what: 'Added to DOMContentLoaded',
    where: engine === 'chromium' ? 'Chromium' : 'Firefox',
    budget: '15 ms',
    measured: figure(added, 'ms'),
    share: added / 15,
    compared,
  };
}

export const pageLoad: Measure = {
  name: 'page load',
  how: 'The home page of the stand-in for X, from its first byte to the end of DOMContentLoaded, in a fresh tab each time, with and without Lanyard in turn: the median of the differences.',
  run: async (bench) => [await rowOf(bench, 'chromium'), await rowOf(bench, 'firefox')],
};
