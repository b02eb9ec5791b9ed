import type { Page } from 'puppeteer-core';
import { inTurn } from '../fixtures/browsers.ts';
import { openLongPost } from '../fixtures/long-post.ts';
import { largeSchool } from '../fixtures/school.ts';
import { dispatches, isOurs, scriptRuns, trace } from '../fixtures/trace.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median, quantile, sum } from '../statistics.ts';

/** Longer than Lanyard waits for a pause: every key is followed by its own reading of the whole post. */
const betweenKeys = 300;
const warmUp = 10;

/** Milliseconds of script for each key: Lanyard's in the key's own events, all of Lanyard's, everybody's. */
type Keys = { inEvent: readonly number[]; ours: readonly number[]; all: readonly number[] };

async function typeSlowly(page: Page, keys: number, pause: number): Promise<void> {
  for (let typed = 0; typed < keys; typed += 1) {
    await page.keyboard.press(typed % 6 === 5 ? 'Space' : 'e');
    await new Promise((next) => setTimeout(next, pause));
  }
}

/** Without Lanyard no scan follows, and the keys may come faster. */
const pauseFor = (there: boolean): number => (there ? betweenKeys : betweenKeys / 3);

async function typeTraced(page: Page, keys: number, there: boolean): Promise<Keys> {
  await openLongPost(page, 5000, there);
  await typeSlowly(page, warmUp, pauseFor(there));
  const events = await trace(page, () => typeSlowly(page, keys, pauseFor(there)));
  const presses = dispatches(events, 'keydown');
  if (presses.length !== keys) throw new Error(`${String(presses.length)} of ${String(keys)} keys arrived`);
  const runs = scriptRuns(events).filter(({ thread }) => thread === presses[0]?.thread);
  const own = scriptRuns(events, isOurs).filter(({ thread }) => thread === presses[0]?.thread);
  const costOf = (counted: typeof runs): readonly number[] =>
    presses.map(({ start }, index) => {
      const end = presses[index + 1]?.start ?? Infinity;
      return sum(counted.filter((run) => run.start >= start && run.start < end).map(({ cost }) => cost));
    });
  return {
    inEvent: costOf(own.filter(({ within }) => within.has('EventDispatch'))),
    ours: costOf(own),
    all: costOf(runs),
  };
}

async function run(bench: Bench): Promise<readonly Row[]> {
  const [rounds, keys] = bench.quick ? [1, 20] : [2, 60];
  const options = { engine: 'chromium', policy: largeSchool(), rounds } as const;
  const pairs = await inTurn(bench, options, (page, there) => typeTraced(page, keys, there));
  const ours = pairs.map(({ withLanyard }) => withLanyard);
  const inEvent = quantile(
    ours.flatMap((one) => one.inEvent),
    0.95,
  );
  const all = ours.flatMap((one) => one.ours);
  const [p95, worst] = [quantile(all, 0.95), Math.max(...all)];
  const compared = {
    withLanyard: median(ours.flatMap((one) => one.all)),
    without: median(pairs.flatMap(({ without }) => without.all)),
    unit: 'ms',
  };
  return [
    {
      what: 'Script time added per keystroke, in the event',
      where: 'Chromium',
      budget: 'p95 1 ms',
      measured: `p95 ${figure(inEvent, 'ms')}`,
      share: inEvent / 1,
    },
    {
      what: 'Script time added per keystroke, with the deferred scan',
      where: 'Chromium',
      budget: 'p95 4 ms, worst 8 ms',
      measured: `p95 ${figure(p95, 'ms')}, worst ${figure(worst, 'ms')}`,
      share: Math.max(p95 / 4, worst / 8),
      compared,
    },
  ];
}

export const keystrokesInChromium: Measure = {
  name: 'keystrokes in Chromium',
  how: `A 5,000-character post on the stand-in for X, 10,000 people listed, a finding about the school and one about a person on the card. One key every ${String(betweenKeys)} ms, so that each is followed by a scan of the whole post. Processor time of the page's thread inside Lanyard's scripts, from Chromium's trace; compared is all script of page and extension, median per key.`,
  run,
};
