import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { press } from '../replicas/shared/driving.ts';
import { byTestId, inMain } from '../replicas/x/driving.ts';
import { inClosedRoots } from './fixtures/closed-root.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { listsIn } from './fixtures/lists-in.ts';
import { chord, seen, typeInto, typeKeys } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { listenTo } from './fixtures/screen-reader.ts';
import { listing } from './fixtures/watch-list.ts';
import { facebook } from './sites/facebook.ts';
import { openBox, writeOf } from './sites/open-box.ts';
import { x } from './sites/x.ts';

// How a card stands in the page: where, and for the keyboard and the ear.

const PICTURE = fileURLToPath(new URL('../../public/icons/48.png', import.meta.url));
const TEXT = 'Sports day at Ashgrove Primary School';
const WHY = 'Anyone who reads it can link you';

type Box = { left: number; top: number; width: number; height: number };

/** Where something of ours is, as seen in the window. */
async function ours(page: Page, selector: string): Promise<Box> {
  const found = await inClosedRoots(
    page,
    (root, wanted) => {
      const box = root.querySelector(wanted)?.getBoundingClientRect();
      return box === undefined
        ? []
        : [{ left: box.left, top: box.top, width: box.width, height: box.height }];
    },
    selector,
  );
  return found.flat()[0] ?? { left: NaN, top: NaN, width: NaN, height: NaN };
}

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  });

const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const rounded = ({ left, top, width, height }: Box): readonly number[] =>
  [left, top, width, height].map((length) => Math.round(length));

test.describe('a card', () => {
  test.use({
    policy: { ...ashgrove, ...listing({ pupils: ['Tallulah Brady'], pupilsCommon: ['Mohammed Khan'] }) },
  });

  test('lies neither on the words nor on the button, nor outside the window, whatever its size; without room it is folded', async ({
    lanyard,
  }) => {
    const { post } = facebook;
    const page = await writeOf(lanyard, facebook, post, TEXT);
    // A laptop; the same at 200 %; a phone; a laptop at 200 % with a screen keyboard.
    for (const [width, height] of [
      [1280, 800],
      [640, 400],
      [320, 640],
      [640, 260],
    ] as const) {
      await page.setViewport({ width, height });
      const wrong = async (): Promise<readonly string[]> => {
        const card = await ours(page, '.card-layer');
        const inner = { left: 0, top: 0, width, height };
        const isInside =
          card.left >= 0 &&
          card.top >= 0 &&
          card.left + card.width <= width &&
          card.top + card.height <= height;
        const [words, button] = [await boxOf(page, post.box), await boxOf(page, post.submit)];
        return [
          ...(isInside ? [] : ['outside']),
          // What the site itself leaves outside the window cannot be covered.
          ...(meet(card, words) && meet(words, inner) ? ['on the words'] : []),
          ...(meet(card, button) && meet(button, inner) ? ['on the button'] : []),
        ];
      };
      await expect.poll(wrong, { message: `at ${String(width)} by ${String(height)}` }).toEqual([]);
    }
    expect(await lanyard.on(page).text()).not.toContain(WHY);
    await lanyard.on(page).press('Show');
    await lanyard.on(page).sees(WHY);
  });

  test('over a field its marks scroll, zoom and are resized with the field', async ({ lanyard }) => {
    const page = await openBox(lanyard, x, x.bio);
    await typeInto(page, x.bio.box, ` ${TEXT}`);
    await expect.poll(async () => (await ours(page, 'mark')).width).toBeGreaterThan(50);
    const change = (style: object, scrollTop = 0): Promise<void> =>
      page.$eval(
        x.bio.box,
        (field, wanted, top) => {
          Object.assign((field as HTMLElement).style, wanted);
          field.scrollTop = top;
        },
        style,
        scrollTop,
      );
    const over = async (): Promise<readonly number[]> => rounded(await ours(page, '.field-overlay'));
    /** Without its scroll bar. */
    const field = async (): Promise<readonly number[]> => {
      const share = await page.$eval(x.bio.box, (one) => one.clientWidth / (one as HTMLElement).offsetWidth);
      const box = await boxOf(page, x.bio.box);
      return rounded({ ...box, width: box.width * share });
    };
    await change({ border: '0', height: '30px', width: '120px' });
    await expect.poll(over).toEqual(await field());
    const before = await ours(page, 'mark');
    await change({}, 12);
    await expect.poll(async () => Math.round(before.top - (await ours(page, 'mark')).top)).toBe(12);
    await change({ zoom: '2' });
    await expect.poll(over).toEqual(await field());
  });

  test('comes again where anything but the person closed it', async ({ lanyard }) => {
    const page = await writeOf(lanyard, x, x.post, TEXT);
    const shown = lanyard.on(page);
    const change = (does: 'blur' | 'focus' | 'hide' | 'show'): Promise<void> =>
      page.$eval(
        x.post.box,
        (element, what) => {
          const box = element as HTMLElement;
          if (what === 'hide') box.style.display = 'none';
          if (what === 'show') box.style.display = '';
          if (what === 'blur') box.blur();
          else if (what !== 'hide') box.focus();
        },
        does,
      );
    for (const [away, back] of [
      ['blur', 'focus'],
      ['hide', 'show'],
    ] as const) {
      await change(away);
      await shown.isEmpty();
      await change(back);
      await shown.sees('could tell people where you work');
    }
    await chord(page, 'Alt', 'Shift', 'y');
    await page.keyboard.press('Escape');
    await shown.isEmpty();
    await change('blur');
    await change('focus');
    // Put away by the person it stays away, until there is something new.
    await typeKeys(page, 'Ring me on 07700 900123. ');
    await shown.sees('looks like private contact details');
  });

  test('Alt+Shift+Y leads into a card without a box in focus, and Esc out of it', async ({ lanyard }) => {
    const { path, control } = x.inRequests('Mohammed Khan');
    const page = await lanyard.newTab();
    await x.open(page, path);
    await listsIn(lanyard, page);
    await press(page, control);
    const shown = lanyard.on(page);
    await shown.sees('This name is the same as one on your school’s list');
    await chord(page, 'Alt', 'Shift', 'y');
    await expect.poll(() => shown.find({ role: 'button', name: 'Close' })).toMatchObject([{ focused: true }]);
    await page.keyboard.press('Escape');
    await shown.isEmpty();
    await x.open(page, x.post.path);
    const input = await page.waitForSelector(inMain(byTestId('fileInput')));
    await seen(page, x.post.box);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(PICTURE);
    await shown.sees('A photo or video is attached');
    await chord(page, 'Alt', 'Shift', 'y');
    await expect
      .poll(() => shown.find({ role: 'button', name: 'All right' }))
      .toMatchObject([{ focused: true }]);
    await page.keyboard.press('Enter');
    await shown.isEmpty();
  });
});

test.describe('a card, to a screen reader', () => {
  // A browser that somebody has listened to is not as fresh as it was.
  test.use({ policy: { ...ashgrove, ...listing({ pupils: ['Tallulah Brady'] }) }, start: 'fresh' });

  test('is read in order by a screen reader, with why a name is listed; each finding is said once', async ({
    lanyard,
  }) => {
    const page = await openBox(lanyard, x, x.post);
    const shown = lanyard.on(page);
    const reader = await listenTo(lanyard, page);
    await typeInto(page, x.post.box, 'Well done Tallulah Brady ');
    await shown.press('Why?');
    await expect
      .poll(async () => (await reader.read('A note from Lanyard')).join(' | '))
      .toMatch(
        /A name here is the same as one .*\|.*If it is someone from school, leave the name out\..*\|.*Why\?.*The name is on the list as a pupil\..*Your school’s policy.*Take it out.*Dismiss.*Keyboard:/s,
      );
    await typeInto(page, x.post.box, 'and 07700 900123 ');
    await shown.sees('looks like private contact details');
    await typeKeys(page, 'for that');
    const about = async (): Promise<readonly string[]> =>
      (await reader.said()).flatMap((words) => /^A name here|private contact details/.exec(words)?.[0] ?? []);
    await expect.poll(about).toEqual(['A name here', 'private contact details']);
    await reader.leave();
  });
});
