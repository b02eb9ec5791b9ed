import type { Page } from 'puppeteer-core';
import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, typeInto } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights, textOf } from './fixtures/readings.ts';
import { listing } from './fixtures/watch-list.ts';
import { openBox, writeOf } from './sites/open-box.ts';
import { x } from './sites/x.ts';

// What a page can do that is no friend of Lanyard's. It may see that words of its own are marked, and that a card is open.

const { post } = x;
const SCHOOL = 'Ashgrove Primary School';
const TEXT = `Sports day at ${SCHOOL}`;
const FOUND = 'could tell people where you work';
const LISTED = 'The name is on the list as a pupil.';

/** Every event a page can make up, on our host, wherever it is to be seen, and for the whole page. */
function pretend(page: Page): Promise<void> {
  return page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('lanyard-nudges');
    if (host === null) throw new Error('no host');
    const init = { bubbles: true, composed: true, cancelable: true };
    const steps = Array.from({ length: Math.ceil(innerHeight / 12) }, (_, step) => step * 12);
    for (const clientX of Array.from({ length: 60 }, (_, step) => (step * innerWidth) / 60)) {
      for (const clientY of steps) {
        if (document.elementFromPoint(clientX, clientY) !== host) continue;
        const at = { ...init, clientX, clientY, detail: 1 };
        host.dispatchEvent(new PointerEvent('pointerdown', at));
        for (const type of ['mousedown', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(type, at));
      }
    }
    host.click();
    const chord = { ...init, key: 'Y', code: 'KeyY', altKey: true, shiftKey: true };
    const active = document.activeElement ?? host;
    for (const target of [window, active, host]) {
      target.dispatchEvent(new KeyboardEvent('keydown', chord));
      for (const key of ['Enter', ' ', 'Escape'])
        target.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
      for (const type of ['cancel', 'close', 'toggle']) target.dispatchEvent(new Event(type, init));
    }
  });
}

/** Words a page finds by searching itself, closed roots included. */
const finds = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const { find } = window as unknown as {
      find: (words: string, exactly: boolean, back: boolean, wrap: boolean) => boolean;
    };
    return find(wanted, false, false, true);
  }, words);

test.describe('a page that is no friend', () => {
  test.use({
    policy: { ...ashgrove, severities: ['school-mention=pause'], ...listing({ pupils: ['Tallulah Brady'] }) },
  });

  test('presses none of our buttons by events it makes up', async ({ lanyard }) => {
    const page = await writeOf(lanyard, x, post, TEXT);
    const shown = lanyard.on(page);
    await shown.sees(`“${SCHOOL}”`);
    const card = await shown.text();
    await pretend(page);
    expect(await shown.text()).toBe(card);
    await press(page, post.submit);
    await shown.sees(/Go on$/m);
    const pause = await shown.text();
    await pretend(page);
    expect(await shown.text()).toBe(pause);
    expect(await x.sentBy(page)).toEqual([]);
  });

  test('reads nothing of a card, and cannot search it for why a name is listed', async ({ lanyard }) => {
    const page = await openBox(lanyard, x, post);
    await typeInto(page, post.box, 'Well done Tallulah Brady');
    await lanyard.on(page).press('Why?');
    await lanyard.on(page).sees(LISTED);
    expect(await finds(page, 'The kale does not mind')).toBe(true);
    expect(await finds(page, LISTED)).toBe(false);
    const read = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('lanyard-nudges');
      getSelection()?.selectAllChildren(document.documentElement);
      const text = [
        host?.innerText,
        host?.outerHTML,
        host?.getHTML({ serializableShadowRoots: true }),
        String(getSelection()),
        document.documentElement.innerText,
        ...performance.getEntries().map(({ name }) => name),
      ];
      return { root: host?.shadowRoot, frames: frames.length, text: text.join('\n') };
    });
    expect(read).toMatchObject({ root: null, frames: 0 });
    expect(read.text).not.toMatch(/school’s list|-extension:|as a pupil/);
    expect(await highlights(page)).toEqual([]);
  });

  test('learns nothing of names that its own script puts into a box', async ({ lanyard }) => {
    const page = await writeOf(lanyard, x, post, TEXT);
    await lanyard.on(page).press('Dismiss');
    await lanyard.on(page).isEmpty();
    await press(page, post.box);
    await chord(page, 'Control', 'End');
    // The person has done nothing for a while: by the page's own clock, which is the one that counts.
    await page.waitForFunction((from) => performance.now() - from > 1500, {}, await pageClock(page));
    await insert(page, ' with Tallulah Brady ');
    await expect.poll(() => textOf(page, post.box)).toContain('Tallulah');
    // Once another finding of the same text is shown, the name has been read and judged too.
    await insert(page, 'and 07700 900123');
    await lanyard.on(page).sees('looks like private contact details');
    expect(await lanyard.on(page).text()).not.toMatch(/A name here|of 2/);
  });

  test('reaches neither the worker nor its own script’s way to it', async ({ lanyard }) => {
    const page = await writeOf(lanyard, x, post, TEXT);
    const id = lanyard.running().addressOf('').split('/')[2] ?? '';
    const answer = await page.evaluate(async (extension) => {
      const asked = { name: 'getOverview' };
      window.postMessage(asked, '*');
      document.dispatchEvent(new CustomEvent('lanyard', { detail: asked }));
      type Runtime = { sendMessage?: (id: string, message: object) => Promise<unknown> };
      const { chrome, browser } = window as unknown as Record<'chrome' | 'browser', { runtime?: Runtime }>;
      const runtimes = [
        (chrome as typeof chrome | undefined)?.runtime,
        (browser as typeof browser | undefined)?.runtime,
      ];
      const answers = runtimes.map(async (runtime) => runtime?.sendMessage?.(extension, asked));
      return (await Promise.allSettled(answers)).map((one) =>
        one.status === 'fulfilled' ? one.value : undefined,
      );
    }, id);
    expect(answer.filter(Boolean)).toEqual([]);
    await lanyard.on(page).sees(FOUND);
  });
});

/** The one way a script writes as a person does; the browser says that it was one. Out of date, and there in both. */
const insert = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((text) => {
    const { execCommand } = document as unknown as {
      execCommand: (this: Document, command: string, ui: boolean, value: string) => boolean;
    };
    return execCommand.call(document, 'insertText', false, text);
  }, words);

const pageClock = (page: Page): Promise<number> => page.evaluate(() => performance.now());
