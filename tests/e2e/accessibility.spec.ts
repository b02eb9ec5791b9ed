import { readdirSync } from 'node:fs';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { axeFinds } from './fixtures/axe.ts';
import { inClosedRoots } from './fixtures/closed-root.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { builds } from './fixtures/identity.ts';
import { chord } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { writeOf } from './sites/open-box.ts';
import { x } from './sites/x.ts';

// What the gallery cannot show: the pages as the extension opens them, and a nudge in its closed root.

const all = (one: SerializedAXNode): SerializedAXNode[] => [one, ...(one.children ?? []).flatMap(all)];

/** What the browser makes of the nudge for those who do not see it. */
async function nudgeInTree(page: Page): Promise<SerializedAXNode | undefined> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return tree === null
    ? undefined
    : all(tree).find(({ role, name }) => role === 'dialog' && name?.includes('Lanyard'));
}

/** What has the focus within Lanyard's closed root. */
const focused = async (page: Page): Promise<string | undefined> =>
  (await inClosedRoots(page, (root) => root.activeElement?.textContent ?? '', null)).find(
    (words) => words !== '',
  );

test.use({ policy: ashgrove });

test(
  'axe finds nothing on any page of the extension as it opens',
  { tag: '@chromium' },
  async ({ lanyard }) => {
    const pages = readdirSync(builds.chromium).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(6);
    for (const path of pages) {
      const page = await lanyard.openPage(path);
      await page.waitForSelector('main h1');
      await expect.poll(() => axeFinds(page), { message: path }).toEqual([]);
      await page.close();
    }
  },
);

test(
  'a nudge in its closed root has a name, a description and a focus that goes round in order',
  { tag: '@chromium' },
  async ({ lanyard }) => {
    const page = await writeOf(lanyard, x, x.post, 'Sports day at Ashgrove Primary School ');
    await chord(page, 'Alt', 'Shift', 'y');
    await expect.poll(() => focused(page)).toBe('Take it out');
    const nudge = await nudgeInTree(page);
    expect(nudge?.description).toMatch(/could tell people where you work.*Anyone who reads it/);
    const pressable = (nudge === undefined ? [] : all(nudge)).filter(({ role }) =>
      ['button', 'link'].includes(role),
    );
    expect(pressable.map(({ name }) => name)).toEqual([
      'Your school’s policy',
      'Take it out',
      'Not my school',
      'Dismiss',
    ]);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Not my school');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Dismiss');
    await chord(page, 'Shift', 'Tab');
    await chord(page, 'Shift', 'Tab');
    await chord(page, 'Shift', 'Tab');
    await expect.poll(() => focused(page)).toBe('Your school’s policy');
  },
);
