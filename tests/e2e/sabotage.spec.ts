import type { Page } from 'puppeteer-core';
import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeInto } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights } from './fixtures/readings.ts';
import { openBox, writeOf } from './sites/open-box.ts';
import { x } from './sites/x.ts';

// What a page can do to be rid of Lanyard: change what it calls, hide what it asks, take away what it shows, keep it busy.

const { post } = x;
const SCHOOL = 'Ashgrove Primary School';
const TEXT = `Sports day at ${SCHOOL}`;
const FOUND = 'could tell people where you work';
const TITLE = 'Before you send this';

test.describe('a page that would be rid of Lanyard', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

  test('gains nothing by patching what Lanyard calls, before Lanyard runs', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await page.evaluateOnNewDocument(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const isOurs = (one: unknown): boolean => one instanceof Element && one.localName === 'lanyard-nudges';
      const listen = (owner: object, name: string): void => {
        const own = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
        Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
          if ([this, ...args].some(isOurs)) told.push(name);
          return own.apply(this, args);
        });
      };
      for (const name of ['attachShadow', 'append', 'setAttribute', 'getBoundingClientRect', 'remove'])
        listen(Element.prototype, name);
      for (const name of ['appendChild', 'insertBefore', 'removeChild']) listen(Node.prototype, name);
      listen(EventTarget.prototype, 'addEventListener');
      const nothing = (): undefined => undefined;
      Object.assign(Event.prototype, { stopImmediatePropagation: nothing });
      Object.assign(HTMLElement.prototype, { showPopover: nothing, hidePopover: nothing });
      Object.assign(HTMLDialogElement.prototype, { showModal: nothing });
      Object.assign(window, { Highlight: nothing, requestIdleCallback: nothing, ResizeObserver: nothing });
    });
    await x.open(page, post.path);
    await typeInto(page, post.box, TEXT);
    await lanyard.on(page).sees(FOUND);
    await expect.poll(() => highlights(page)).toEqual([SCHOOL]);
    await press(page, post.submit);
    await lanyard.on(page).sees(TITLE);
    expect(await x.sentBy(page)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
  });

  test('does not get rid of a card or a pause by taking our host away, nor by markup that looks like ours', async ({
    lanyard,
  }) => {
    const page = await writeOf(lanyard, x, post, TEXT);
    const shown = lanyard.on(page);
    // While somebody types or a pause counts down, what is shown is drawn again anyhow; a card that stands is not.
    for (const putsBack of [false, true]) {
      await page.evaluate((isPutBack) => {
        const host = document.querySelector('lanyard-nudges');
        host?.remove();
        if (host !== null && isPutBack) document.documentElement.append(host);
      }, putsBack);
      await shown.sees(FOUND);
    }
    await press(page, post.submit);
    await shown.sees(TITLE);
    await page.evaluate(() => {
      document.querySelector('lanyard-nudges')?.remove();
      const twin = document.createElement('lanyard-nudges');
      twin.innerHTML =
        '<dialog open><h2 id="lanyard-title">Before you send this</h2><button class="main">Go on</button></dialog>';
      document.documentElement.append(twin);
      twin.querySelector('button')?.click();
    });
    await shown.sees(TITLE);
    await shown.press('Change it');
    await shown.seesNo(TITLE);
    await page.evaluate(() => {
      for (const twin of document.querySelectorAll('lanyard-nudges'))
        if (twin.childElementCount > 0) twin.remove();
    });
    await press(page, post.submit);
    await shown.sees(TITLE);
    expect(await x.sentBy(page)).toEqual([]);
  });

  test('neither stops nor breaks Lanyard by text without end, or by a form whose fields are called as what Lanyard asks', async ({
    lanyard,
  }) => {
    const page = await openBox(lanyard, x, post);
    await boxesInOddForms(page);
    for (const box of ['#even', '#odd']) {
      await typeInto(page, box, TEXT);
      await lanyard.on(page).sees(FOUND);
      await press(page, 'h1, h2');
      await lanyard.on(page).isEmpty();
    }
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const box = document.querySelector('#odd');
          let times = 0;
          const grow = (): void => {
            box?.append('Tallulah Brady and 07700 900123. '.repeat(100));
            times += 1;
            if (times < 40) requestAnimationFrame(grow);
            else done();
          };
          grow();
        }),
    );
    await typeInto(page, post.box, TEXT);
    await lanyard.on(page).sees(FOUND);
    await press(page, post.submit);
    await lanyard.on(page).sees(TITLE);
  });
});

/**
 * Boxes of the page's own in two forms whose fields hide what an element has, in Chromium from us too: in the one all of
 * it, in the other only what leads about and says something. The stand-in itself would go round in such a form for
 * ever, so that it hears of no mouse.
 */
const boxesInOddForms = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const type of ['mouseover', 'mouseout', 'pointerover', 'pointerout'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    const all = [HTMLElement, Element, Node, EventTarget].flatMap((one) =>
      Object.getOwnPropertyNames(one.prototype),
    );
    const isField = (name: string): boolean =>
      /parent|child|sibling|content|text|root|rects|connected|owner|name|id$/i.test(name);
    for (const [id, names] of Object.entries({ odd: all, even: all.filter(isField) })) {
      const form = document.createElement('form');
      form.innerHTML = `<div id="${id}" contenteditable="true" role="textbox" data-testid="tweetTextarea_7" style="height: 60px"></div>`;
      const fields = names.map((name) =>
        Object.assign(document.createElement('input'), { name, hidden: true }),
      );
      form.append(...fields);
      document.body.prepend(form);
    }
  });
