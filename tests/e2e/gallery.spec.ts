import { axeFinds, axeFindsInColours } from './fixtures/axe.ts';
import { learnToWalk, walkByTab } from './fixtures/focus-walk.ts';
import { galleryPages, inEachState, openGallery, PSEUDO, type Shown } from './fixtures/gallery.ts';
import { isPlain } from './fixtures/plain-words.ts';
import {
  expectAsKept,
  expectOther,
  IN_PSEUDO,
  keptPictures,
  noteWhoDraws,
  type Pictured,
  picturesOf,
} from './fixtures/pictures.ts';
import { expect, test } from './fixtures/replica.ts';

test(
  'axe finds nothing in any state, and no words are faint, in light and dark',
  { tag: '@chromium' },
  async ({ page }) => {
    // A page that still asks the worker has nothing to head.
    const isMeant = (state: string, finding: string): boolean =>
      state === 'loading' && finding.startsWith('page-has-heading-one');
    const found = await inEachState(page, {}, async ({ ask, show }, state) => {
      const inLight = [
        ...(await axeFinds(page)).filter((finding) => !isMeant(state, finding)),
        ...(await ask('faintWords', 'tooSmall')),
      ];
      // Another theme is other colours, and nothing else.
      await show(state, 'dark');
      const inDark = [...(await axeFindsInColours(page)), ...(await ask('faintWords'))];
      return [...inLight, ...inDark.map((finding) => `in dark: ${finding}`)];
    });
    expect(found).toEqual({});
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

const NARROW = { width: 320, height: 640 };
/** What a window of 1280 by 900 pixels holds at 200 %. */
const ENLARGED = { width: 640, height: 450 };

test('nothing is scrolled sideways or cut off at 320 px or 200 %, in the longest language, where every word is a catalogue’s', async ({
  page,
  engine,
}) => {
  const isChromium = engine === 'chromium';
  const windows = isChromium ? [NARROW, ENLARGED] : [NARROW];
  const find = async ({ ask }: Shown): Promise<readonly string[]> => [
    ...(await ask('tooWide', 'cutOff')),
    ...(isChromium ? (await ask('plainWords')).filter(isPlain) : []),
  ];
  expect(await inEachState(page, { language: PSEUDO }, find, windows)).toEqual({});
});

test('Tab alone reaches every control, and shows where it is', { tag: '@chromium' }, async ({ page }) => {
  await learnToWalk(page);
  expect(await inEachState(page, {}, () => walkByTab(page))).toEqual({});
});

test(
  'Tab alone goes through what staff open most, in Firefox as well',
  { tag: '@firefox' },
  async ({ page }) => {
    const found: Record<string, readonly string[]> = {};
    await learnToWalk(page);
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

test('every page looks as it did', async ({ page, engine }) => {
  await noteWhoDraws(page, engine);
  const taken: string[] = [];
  const picture = async (
    shown: Shown,
    { name, state, theme, width = shown.width }: Pictured,
  ): Promise<void> => {
    await page.setViewport({ width, height: shown.height, deviceScaleFactor: 1 });
    await shown.show(state ?? shown.states[0] ?? '', theme);
    await expectAsKept(page, engine, name);
    taken.push(`${name.join('-')}.png`);
  };
  for (const name of galleryPages) {
    const shown = await openGallery(page, name);
    for (const one of picturesOf(name, engine)) await picture(shown, one);
  }
  for (const name of IN_PSEUDO) {
    const shown = await openGallery(page, name, { language: PSEUDO });
    await picture(shown, { name: [name, PSEUDO], width: NARROW.width });
  }
  expect(keptPictures(engine)).toEqual(taken.toSorted());
});

/** What makes a page another, and hardly so: a letter, a line a pixel lower, a chip two pixels aside. */
const PLANTS = [
  () => {
    const line = document.querySelector('h2');
    if (line !== null) line.textContent = line.textContent.replace('e', 'a');
  },
  () => document.querySelector('h2')?.style.setProperty('translate', '0 1px'),
  () => document.querySelector<HTMLElement>('button.main')?.style.setProperty('translate', '2px'),
];

test('a letter, a line or a chip that is another or elsewhere is told', async ({ page, engine }) => {
  const { width, height, states, show } = await openGallery(page, 'settings');
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  for (const plant of PLANTS) {
    await show(states[0] ?? '');
    await page.evaluate(plant);
    await expectOther(page, engine, ['settings']);
  }
});
