import type { Page } from 'puppeteer-core';
import { listing } from '../../e2e/fixtures/watch-list.ts';
import { inTurn } from '../fixtures/browsers.ts';
import { inQuiet, LISTED, openFlooded, rounds, SCHOOL_ACCOUNT, switchAccounts } from '../fixtures/hour.ts';
import { largeSchool, people } from '../fixtures/school.ts';
import { shareOfNone, type Bench, type Measure, type Row } from '../measure.ts';
import { figure, median } from '../statistics.ts';
import { scriptShare } from './flood.ts';

const megabyte = 1024 * 1024;

/** What a page holds after a collection. */
type Held = { listeners: number; bytes: number };

/** What an hour has left: what is held more than before it, errors the page was told of, and our share of the feed then. */
type Left = Held & { errors: readonly string[]; feed: number };

const held = (page: Page): Promise<Held> =>
  inQuiet(page, async () => {
    const session = await page.createCDPSession();
    // Twice: what the first collection lets go of may hold something itself.
    for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const { JSEventListeners: listeners = 0, JSHeapUsedSize: bytes = 0 } = await page.metrics();
    return { listeners, bytes };
  });

const warmUp = 3;

/** The worse of what the rounds of one page leave, and of what pages leave that were left by switching accounts. */
async function hour(page: Page, count: number, there: boolean): Promise<Left> {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await openFlooded(page);
  // What is made once is made by then, on the first page and on the last.
  await rounds(page, warmUp, there);
  const before = await held(page);
  await rounds(page, count, there);
  const after = await held(page);
  const feed = await scriptShare(page);
  await switchAccounts(page, there);
  await switchAccounts(page, there);
  await rounds(page, warmUp - 1, there);
  const switched = await held(page);
  const worst = (part: keyof Held): number => Math.max(after[part], switched[part]) - before[part];
  return { listeners: worst('listeners'), bytes: worst('bytes'), errors, feed: feed.ours };
}

async function run(bench: Bench): Promise<readonly Row[]> {
  const policy = {
    ...largeSchool(),
    ...listing({ pupils: [...people(10_000), LISTED] }),
    officialAccounts: [`x:${SCHOOL_ACCOUNT}`],
  };
  const options = { engine: 'chromium', policy, rounds: bench.quick ? 1 : 5 } as const;
  const pairs = await inTurn(bench, options, (page, there) => hour(page, bench.quick ? 4 : 12, there));
  const ofAll = (part: (one: Left) => number) => ({
    withLanyard: median(pairs.map(({ withLanyard }) => part(withLanyard))),
    without: median(pairs.map(({ without }) => part(without))),
  });
  const [listeners, heap] = [ofAll((one) => one.listeners), ofAll((one) => one.bytes / megabyte)];
  const more = Math.max(0, listeners.withLanyard - listeners.without);
  const larger = heap.withLanyard - heap.without;
  const { withLanyard: feed } = ofAll((one) => one.feed);
  const errors = pairs.flatMap(({ withLanyard, without }) =>
    withLanyard.errors.filter((error) => !without.errors.includes(error)),
  );
  for (const error of new Set(errors)) console.error(`in the console: ${error}`);
  const where = 'Chromium';
  return [
    {
      what: 'An hour’s use: listeners left behind',
      where,
      budget: '0',
      measured: String(more),
      share: shareOfNone(more),
      compared: { ...listeners, unit: '' },
    },
    {
      what: 'An hour’s use: heap after collection, more than without',
      where,
      budget: '2 MB',
      measured: figure(larger, 'MB'),
      share: Math.max(0, larger) / 2,
      compared: { ...heap, unit: 'MB' },
    },
    {
      what: 'An hour’s use: the feed that adds 1,000 nodes a second, after it: script time',
      where,
      budget: '1 %',
      measured: figure(feed, '%'),
      share: feed / 1,
    },
    {
      what: 'An hour’s use: errors in the console that are not there without',
      where,
      budget: '0',
      measured: String(errors.length),
      share: shareOfNone(errors.length),
    },
  ];
}

export const soak: Measure = {
  name: 'soak',
  how: '`npm run bench -- soak`. The stand-in for X, an hour’s acts after one another, with `flood=1000` all the while and 10,000 people listed. Twelve times a post is begun and taken back, in the page and in a dialog; the feed is scrolled; a follow is held (with Lanyard) and left; another route is opened and left. Then the account is changed four times, each with a load. What is held after a collection on a route without a feed, less what was held after the first three rounds, once before the accounts are changed and once after: the worse one; median of five. An error that the extension reports fails it.',
  run,
};
