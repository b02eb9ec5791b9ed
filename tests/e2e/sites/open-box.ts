import type { Page } from 'puppeteer-core';
import { chord, seen, typeInto } from '../fixtures/input.ts';
import type { Lanyard } from '../fixtures/lanyard.ts';
import type { Place, SiteDriver, SiteSwitches } from './site-driver.ts';

/** A new tab with the box of a place open in it. */
export async function openBox(
  lanyard: Lanyard,
  site: SiteDriver,
  place: Place,
  switches: SiteSwitches = {},
): Promise<Page> {
  const page = await lanyard.newTab();
  await site.open(page, place.path, switches);
  await place.begin(page);
  await seen(page, place.box);
  return page;
}

/** The same with words typed that name the school, once Lanyard has said so: it knows the policy then. */
export async function writeOf(
  lanyard: Lanyard,
  site: SiteDriver,
  place: Place,
  text: string,
  switches: SiteSwitches = {},
): Promise<Page> {
  const page = await openBox(lanyard, site, place, switches);
  await typeInto(page, place.box, text);
  await lanyard.on(page).sees('could tell people where you work');
  return page;
}

/** Presses the keys that send it. */
export async function pressKeys(page: Page, { keys }: Place): Promise<void> {
  if (keys === undefined) throw new Error('no key sends this');
  await chord(page, ...keys);
}
