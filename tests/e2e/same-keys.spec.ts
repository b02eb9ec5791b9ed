import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, seen, typeInto, typeKeys } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { facebook } from './sites/facebook.ts';
import type { Place, SiteDriver } from './sites/site-driver.ts';
import { x } from './sites/x.ts';

// While a nudge is shown a box behaves as it would without Lanyard: the same keys in both browsers' own windows, step by step.

const TEXT = 'Sports day at Ashgrove Primary School';

type Key = readonly [...KeyInput[], KeyInput] | string;

/** Words are typed, keys are pressed. A mention begins and ends among them; all but the last leave the box open. */
const keys: readonly Key[] = [
  ' with @tal',
  ['ArrowDown'],
  ['ArrowUp'],
  ['Escape'],
  ' again',
  ['Home'],
  ['ArrowRight'],
  ['Shift', 'ArrowRight'],
  ['Shift', 'End'],
  ['End'],
  ['Backspace'],
  ['Shift', 'Enter'],
  'More',
  ['ArrowUp'],
  ['Control', 'z'],
  ['Control', 'z'],
  ['Control', 'Shift', 'z'],
  ['Control', 'a'],
  ['End'],
  ['Tab'],
  ['Shift', 'Tab'],
  ['Escape'],
];

/** What stands in the box, what is selected there, what list is open, and where the focus is. */
const stateOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    // Editors follow the selection in the frame after.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const inside = (root: Document | ShadowRoot): Element | null => {
      const here = root.querySelector(wanted.split(' >>> ').at(-1) ?? '');
      const hosts = [...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
      return here ?? hosts.map(inside).find((one) => one !== null) ?? null;
    };
    const box = inside(document);
    const selection = getSelection();
    const offset = (node: Node | null, at: number): number => {
      if (box === null || node === null || !box.contains(node)) return -1;
      const range = new Range();
      range.setStart(box, 0);
      range.setEnd(node, at);
      return range.toString().length;
    };
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const picked = document.getElementById(box?.getAttribute('aria-activedescendant') ?? '');
    const isField = box instanceof HTMLTextAreaElement;
    return JSON.stringify({
      text: isField ? box.value : (box as HTMLElement | null)?.innerText,
      selected: isField
        ? [box.selectionStart, box.selectionEnd]
        : [
            offset(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
            offset(selection?.focusNode ?? null, selection?.focusOffset ?? 0),
          ],
      menu: [box?.getAttribute('aria-expanded'), picked?.textContent],
      focus: [active?.tagName, active?.getAttribute('aria-label'), active === box],
    });
  }, selector);

/** Opens the box, in a page whose clock stands still: editors join quick changes into one step of undoing. */
async function open(page: Page, site: SiteDriver, place: Place): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const still = Date.now();
    Date.now = () => still;
  });
  await site.open(page, place.path);
  await place.begin(page);
  await seen(page, place.box);
  await typeInto(page, place.box, TEXT);
}

async function statesAfter(page: Page, { box }: Place): Promise<readonly string[]> {
  const states: string[] = [];
  for (const key of keys) {
    if (typeof key === 'string') await typeKeys(page, key);
    else await chord(page, ...key);
    states.push(`${String(key)}: ${await stateOf(page, box)}`);
  }
  return states;
}

const places = [
  ['Lexical (Facebook)', facebook, facebook.post],
  ['Draft.js (X)', x, x.post],
  ['a text area (X)', x, x.message],
] as const;

test.describe('the same keys', () => {
  test.use({ policy: ashgrove });

  for (const [name, site, place] of places) {
    test.describe(name, () => {
      test('do the same beside a card as without Lanyard', async ({ lanyard, plain }) => {
        const bare = await plain.browser.newPage();
        await open(bare, site, place);
        const without = await statesAfter(bare, place);
        await bare.close();
        const page = await lanyard.newTab();
        await open(page, site, place);
        await lanyard.on(page).sees('could tell people where you work');
        expect(await statesAfter(page, place)).toEqual(without);
      });
    });
  }
});
