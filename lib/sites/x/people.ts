import { pathFrom } from '../../dom/event-path.ts';
import { linksBy } from '../handles.ts';
import { asHandle, handleOfLink, handleOfPath, ownerOfPath } from './urls.ts';

/** What holds one person: a row, a card, a post, else the column of a profile. */
export const personHolders =
  '[data-testid="UserCell"], [data-testid="HoverCard"], article, [role="dialog"], [data-testid="primaryColumn"], main';

/** Leads to the form of one's own profile, which stands on nobody else's. */
export const editsOwn = ':is([data-testid="editProfileButton"], a[href="/settings/profile"])';

/** The links to accounts, those of chats included, which name their host. */
export const accountLinks = linksBy(handleOfLink);

/** Text as people read it: emoji are pictures whose `alt` is the character. */
function shownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLImageElement) text += node.alt;
    // Marks such as the padlock and the tick carry a label, but are no part of the name.
    else if (node instanceof HTMLElement) text += shownText(node);
  }
  return text.trim();
}

const isName = (text: string): boolean => text !== '' && !text.startsWith('@');

/** The display name beside a handle: the first link to the account that does not show the handle itself. */
function linkedName(holder: Element, handle: string): string | undefined {
  return [...holder.querySelectorAll('a[href]')]
    .filter((link) => handleOfPath(link.getAttribute('href') ?? '') === handle)
    .map(shownText)
    .find(isName);
}

/** The name in a profile's header, which links nowhere: the first piece of text that is not the handle. */
function headedName(holder: Element): string | undefined {
  const header = holder.querySelector('[data-testid="UserName"]');
  return [...(header?.children ?? [])].map(shownText).find(isName);
}

/** The person's name as the page shows it near an element; undefined where it shows none. */
export function nameNear(element: Element, handle: string): string | undefined {
  const path = location.pathname;
  for (const holder of pathFrom(element).filter((at) => at.matches(personHolders))) {
    const column = holder.matches('[data-testid="primaryColumn"], main');
    const name =
      linkedName(holder, handle) ?? (column && ownerOfPath(path) === handle ? headedName(holder) : undefined);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The person's name wherever the page shows it beside the handle: for what is drawn far from what it is about. */
export function nameOnPage(handle: string): string | undefined {
  const holders = document.querySelectorAll(
    '[data-testid="User-Name"], [data-testid="UserCell"], [data-testid="HoverCard"]',
  );
  for (const holder of holders) {
    const name = linkedName(holder, handle);
    if (name !== undefined) return name;
  }
  const column = document.querySelector('[data-testid="primaryColumn"], main');
  return column !== null && ownerOfPath(location.pathname) === handle ? headedName(column) : undefined;
}

/** The handle a row or card is about: its avatar's test id, else its first link to an account. */
export function handleIn(holder: Element): string | undefined {
  const avatar = holder.querySelector('[data-testid^="UserAvatar-Container-"]');
  const ofAvatar = asHandle(avatar?.getAttribute('data-testid')?.replace('UserAvatar-Container-', ''));
  if (ofAvatar !== undefined && ofAvatar !== 'unknown') return ofAvatar;
  for (const link of holder.querySelectorAll('a[href]')) {
    const handle = handleOfPath(link.getAttribute('href') ?? '');
    if (handle !== undefined) return handle;
  }
  return undefined;
}
