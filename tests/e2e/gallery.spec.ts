import type { Page } from 'puppeteer-core';
import { axeFinds } from './fixtures/axe.ts';
import { walkByTab } from './fixtures/focus-walk.ts';
import { galleryPages, inEachState, openGallery, PSEUDO } from './fixtures/gallery.ts';
import type { Engine } from './fixtures/identity.ts';
import { isPlain } from './fixtures/plain-words.ts';
import { pictureOf, takePicture, TOLERANCE } from './fixtures/pictures.ts';
import { expect, test } from './fixtures/replica.ts';

test(
  'axe finds nothing in any state, and no words are faint, in light and dark',
  { tag: '@chromium' },
  async ({ page }) => {
    // A page that still asks the worker has nothing to head.
    const isMeant = (state: string, finding: string): boolean =>
      state === 'loading' && finding.startsWith('page-has-heading-one');
    const found = await inEachState(page, [{ theme: 'light' }], async ({ ask }, state) => [
      ...(await axeFinds(page)).filter((finding) => !isMeant(state, finding)),
      ...(await ask('faintWords')),
      ...(await ask('tooSmall')),
    ]);
    expect(found).toEqual({});
    // Another theme is other colours, and nothing else.
    expect(await inEachState(page, [{ theme: 'dark' }], ({ ask }) => ask('faintWords'))).toEqual({});
  },
);

test('what is planted in a nudge is found', { tag: '@chromium' }, async ({ page }) => {
  const { ask } = await openGallery(page, 'nudge');
  expect(await ask('faintWords')).toEqual([]);
  await page.evaluate(() => {
    const card = document.querySelector('lanyard-nudges')?.shadowRoot?.querySelector('.card');
    const small = document.createElement('button');
    small.style.cssText = 'all: unset; display: block; inline-size: 9px; block-size: 9px';
    const faint = document.createElement('p');
    faint.style.color = '#a0a0a0';
    faint.textContent = 'Hardly to be read';
    card?.append(small, small.cloneNode(), faint);
  });
  expect((await axeFinds(page)).join('\n')).toContain('button-name');
  expect(await ask('tooSmall')).toHaveLength(2);
  expect(await ask('faintWords')).toEqual(['p “Hardly to be read”']);
});

test('nothing is scrolled sideways or cut off at 320 px, in the longest language', async ({ page }) => {
  await page.setViewport({ width: 320, height: 640 });
  const found = await inEachState(page, [{ language: PSEUDO }], async ({ ask }) => [
    ...(await ask('tooWide')),
    ...(await ask('cutOff')),
  ]);
  expect(found).toEqual({});
});

test(
  'nor at 200 %; and in the pseudo-language no state has a word that no catalogue has',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.setViewport({ width: 640, height: 450 });
    const found = await inEachState(page, [{ language: PSEUDO }], async ({ ask }) => [
      ...(await ask('tooWide')),
      ...(await ask('cutOff')),
      ...(await ask('plainWords')).filter(isPlain),
    ]);
    expect(found).toEqual({});
  },
);

test('Tab alone reaches every control, and shows where it is', { tag: '@chromium' }, async ({ page }) => {
  expect(await inEachState(page, [{}], () => walkByTab(page))).toEqual({});
});

test(
  'Tab alone goes through what staff open most, in Firefox as well',
  { tag: '@firefox' },
  async ({ page }) => {
    const found: Record<string, readonly string[]> = {};
    for (const name of [
      'popup',
      'may-i',
      'welcome',
      'check-up',
      'concern',
      'help',
      'settings',
      'blocked',
      'nudge',
    ]) {
      await openGallery(page, name);
      found[name] = await walkByTab(page);
    }
    expect(Object.values(found).flat()).toEqual([]);
  },
);

/** Compares the first state of a page with its picture. */
async function expectPicture(
  page: Page,
  engine: Engine,
  name: string,
  look: Parameters<typeof openGallery>[2] = {},
  narrow?: number,
): Promise<void> {
  const { width, height, show, states } = await openGallery(page, name, look);
  await page.setViewport({ width: narrow ?? width, height, deviceScaleFactor: 1 });
  // Drawn again in this window.
  await show(states[0] ?? '');
  const kept = pictureOf(engine, name, ...Object.values(look).map(String));
  expect.soft(await takePicture(page)).toMatchSnapshot(kept, TOLERANCE);
}

test('every page looks as it did', async ({ page, engine }) => {
  for (const name of galleryPages) {
    await expectPicture(page, engine, name);
    // Colours are the same tokens in both browsers.
    if (engine === 'chromium') await expectPicture(page, engine, name, { theme: 'dark' });
  }
  for (const name of ['popup', 'nudge']) await expectPicture(page, engine, name, { language: PSEUDO }, 320);
});

test('a picture that has changed is told', { tag: '@chromium' }, async ({ page, engine }) => {
  const { states, width, height, show } = await openGallery(page, 'popup');
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await show(states[0] ?? '');
  await page.evaluate(() => document.documentElement.style.setProperty('--size-lead', '1.25rem'));
  expect(await takePicture(page)).not.toMatchSnapshot(pictureOf(engine, 'popup'), TOLERANCE);
});
