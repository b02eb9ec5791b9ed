import type { Account } from '../../core/account.ts';
import { button, isBefore, wordsOn } from '../../dom/buttons.ts';
import { accountOf, linksBy } from '../handles.ts';
import { handleOfLink, isFeedPath, isProfilePath, ownerOfPath, pageRunAt } from './urls.ts';

/** The links to people in an element, in order of the page. */
export const accountLinks = linksBy(handleOfLink);

/** Words for screen readers alone are squeezed into a point: "View Jane's profile". */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** The first words an element shows, buttons in it aside; a whole card may be one link. */
export function firstWords(element: Element): string | undefined {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const holder = text.parentElement;
    const words = text.nodeValue?.trim() ?? '';
    const control = holder?.closest(button);
    if (holder === null || !/\p{L}/u.test(words) || !isSeen(holder)) continue;
    if (control === null || control === undefined || control.contains(element)) return words;
  }
  return undefined;
}

/** The name in any link to this person. */
export const nameIn = (within: ParentNode, handle: string): string | undefined =>
  accountLinks(within)
    .filter((one) => one.handle === handle)
    .map(({ link }) => firstWords(link))
    .find((name) => name !== undefined);

/** The heading of a profile: its name. */
export const profileHeading = (): Element | undefined =>
  [...document.querySelectorAll(':is(main, [role="main"]) :is(h1, h2)')].find(
    (one) => wordsOn(one) !== undefined && one.closest('[role="dialog"], dialog') === null,
  );

/** Leads to the forms of one's own profile, which stand on nobody else's. */
const editsOwn = 'a[href*="/edit/intro"], a[href*="/edit/forms/intro"]';

const bar = 'header, nav, [role="banner"], [role="navigation"]';
/** What a search or a conversation shows is somebody else. */
const found = '[role="listbox"], [role="search"], [role="log"]';

const aside = 'aside, [role="complementary"]';

/** The own profile is linked to in the bar, or first beside the feed; on the own profile the page is it. */
function ownLink(): { handle: string; name: string | undefined } | undefined {
  const links = accountLinks(document).filter(({ link }) => link.closest(found) === null);
  const main = document.querySelector('main, [role="main"]');
  const isFirstAside = (link: Element): boolean =>
    isFeedPath(location.pathname) &&
    link.closest(aside) !== null &&
    (main === null || isBefore(link, main) || main.contains(link));
  const own =
    links.find(({ link }) => link.closest(bar) !== null && link.closest('main, [role="main"]') === null) ??
    links
      .filter(({ link }) => link.closest('article, [role="article"], [data-urn], [data-id]') === null)
      .slice(0, 1)
      .find(({ link }) => isFirstAside(link));
  if (own !== undefined) return { handle: own.handle, name: nameIn(document, own.handle) };
  const owner = isProfilePath(location.pathname) ? ownerOfPath(location.pathname) : undefined;
  if (owner === undefined || document.querySelector(`:is(main, [role="main"]) :is(${editsOwn})`) === null)
    return undefined;
  return { handle: owner, name: profileHeading()?.textContent.trim() };
}

/** Who is signed in, or the Page that is written for; most pages do not show it. */
export function ownAccount(): Account | undefined {
  const page = pageRunAt(location.pathname);
  if (page !== undefined) return accountOf(page, undefined);
  const own = ownLink();
  return own && accountOf(own.handle, own.name);
}
