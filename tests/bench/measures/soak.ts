import type { Page } from 'puppeteer-core';
import { chord, seen, typeInto } from '../../e2e/fixtures/input.ts';
import { byTestId, inDialog, inMain, openX, press } from '../../replicas/x/driving.ts';
import { inTurn } from '../fixtures/browsers.ts';
import { largeSchool } from '../fixtures/school.ts';
import { shareOfNone, type Bench, type Measure, type Row } from '../measure.ts';
import { figure, median } from '../statistics.ts';

const BOX = byTestId('tweetTextarea_0');
const WORDS = 'Sports day at Ashgrove Primary School, ring 07700 900123 ';
const megabyte = 1024 * 1024;

/** What a page held after the first rounds, and what it holds after the last ones. */
type Held = { listeners: number; bytes: number };

async function held(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  // Twice: what the first collection lets go of may hold something itself.
  for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSEventListeners: listeners = 0, JSHeapUsedSize: bytes = 0 } = await page.metrics();
  return { listeners, bytes };
}

/** A post begun and taken back, in the page and in a dialog; another route, and back. */
async function round(page: Page): Promise<void> {
  await typeInto(page, inMain(BOX), WORDS);
  await chord(page, 'Control', 'a');
  await page.keyboard.press('Delete');
  await press(page, byTestId('SideNav_NewTweet_Button'));
  await typeInto(page, inDialog(BOX), WORDS);
  await chord(page, 'Control', 'a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await page.waitForSelector(inDialog(BOX), { hidden: true });
  await page.mouse.wheel({ deltaY: 600 });
  await page.mouse.wheel({ deltaY: -600 });
  await press(page, byTestId('AppTabBar_Profile_Link'));
  await page.waitForSelector(inMain(BOX), { hidden: true });
  await page.evaluate(() => {
    history.back();
  });
  await seen(page, inMain(BOX));
}

const rounds = async (page: Page, count: number): Promise<void> => {
  for (let done = 0; done < count; done += 1) await round(page);
};

/** How much more a page holds after many rounds than after the first ones, which make what is made once. */
async function grown(page: Page, count: number): Promise<Held> {
  await openX(page, '/home');
  await rounds(page, 3);
  const before = await held(page);
  await rounds(page, count);
  const after = await held(page);
  return { listeners: after.listeners - before.listeners, bytes: after.bytes - before.bytes };
}

async function run(bench: Bench): Promise<readonly Row[]> {
  const options = { engine: 'chromium', policy: largeSchool(), rounds: bench.quick ? 1 : 5 } as const;
  const pairs = await inTurn(bench, options, (page) => grown(page, bench.quick ? 5 : 10));
  const ofAll = (part: (one: Held) => number) => ({
    withLanyard: median(pairs.map(({ withLanyard }) => part(withLanyard))),
    without: median(pairs.map(({ without }) => part(without))),
  });
  const [listeners, heap] = [ofAll((one) => one.listeners), ofAll((one) => one.bytes / megabyte)];
  const more = Math.max(0, listeners.withLanyard - listeners.without);
  const larger = heap.withLanyard - heap.without;
  return [
    {
      what: 'Long use: listeners left behind',
      where: 'Chromium',
      budget: '0',
      measured: String(more),
      share: shareOfNone(more),
      compared: { ...listeners, unit: '' },
    },
    {
      what: 'Long use: heap after collection, more than without',
      where: 'Chromium',
      budget: '2 MB',
      measured: figure(larger, 'MB'),
      share: Math.max(0, larger) / 2,
      compared: { ...heap, unit: 'MB' },
    },
  ];
}

export const soak: Measure = {
  name: 'soak',
  how: 'The stand-in for X in one page: ten times a post is begun and taken back, in the page and in a dialog, the feed is scrolled, another route is opened and left. What the page holds after a collection, less what it held after three such rounds; median of five. An error of Lanyard’s fails it.',
  run,
};
