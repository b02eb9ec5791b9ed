import type { Account } from '../../core/account.ts';
import { button, wordsOn } from '../../dom/buttons.ts';
import { personOf } from './urls.ts';

type PersonLink = { link: Element; account: Account };

/** The links to people in an element, which may be one itself; in order of the page. */
export const personLinks = (within: ParentNode, selector = 'a[href]'): readonly PersonLink[] =>
  [
    ...(within instanceof Element && within.matches(selector) ? [within] : []),
    ...within.querySelectorAll(selector),
  ]
    .map((link) => ({ link, account: personOf(link.getAttribute('href') ?? '', location.href) }))
    .filter((one): one is PersonLink => one.account !== undefined);

/** The first words an element shows, as far as they stand in one piece: a whole card may be one link. */
export function nameShown(element: Element): string | undefined {
  const words = wordsOn(element);
  const control = words?.closest(button);
  if (control != null && control !== element && element.contains(control)) return undefined;
  return words?.textContent.trim();
}

const picture = 'svg[role="img"], svg image, img';

/** What a picture, or the link around it, is called. */
const nameOfPicture = (link: Element): string | undefined =>
  link.getAttribute('aria-label') ??
  link.querySelector('[aria-label]')?.getAttribute('aria-label') ??
  link.querySelector('img')?.alt;

/** Whom a card is about: its first link, and the name in any link to the same person. */
export function personIn(card: Element): Account | undefined {
  const links = personLinks(card);
  const account = links[0]?.account;
  if (account === undefined) return undefined;
  const own = links.filter((one) => one.account.handle === account.handle).map(({ link }) => link);
  const name =
    own.map(nameShown).find((shown) => shown !== undefined) ?? own.map(nameOfPicture).find(Boolean);
  return name === undefined ? account : { ...account, name };
}

/** A face beside the name tells the card of a person from a sentence about them. */
export const hasFace = (card: Element): boolean =>
  [...card.querySelectorAll(picture)].some((one) => one.closest(button)?.contains(card) !== false);
