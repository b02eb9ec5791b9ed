import { editor } from '../../dom/boxes.ts';
import { button, opensMore, wordedIn } from '../../dom/buttons.ts';
import { isDisabled } from '../../dom/controls.ts';
import { nearestIn, parentOf, type EventPath } from '../../dom/event-path.ts';
import type { ContactAction } from '../site-adapter.ts';
import { accountAt } from './account.ts';
import { labelOf, meaningOf } from './labels.ts';
import { messageRequestAt } from './message-request.ts';
import { hasFace, nameShown, personIn, personLinks } from './people.ts';
import { isMessageRoute, isRequestsRoute, isSearchRoute, ownerOf } from './urls.ts';

/** A person, the element about them that a control stands in, and what the first control there seems to do. */
type Card = Omit<ContactAction, 'control'> & { element: Element };

const main = '[role="main"], main';
const article = '[role="article"]';

/** Beyond these an element is about more than one person. */
const edges = `${main}, body, [role="feed"], [role="banner"], [role="navigation"], [role="complementary"], [aria-modal="true"]`;

const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replace(name, ''), text);

/** In posts and comments only what stands right behind the name is about the person; elsewhere a face is beside it. */
function isCard(at: Element, control: Element): boolean {
  const post = control.closest(article);
  if (post === null || isSearchRoute(location)) return hasFace(at);
  const names = personLinks(at).map(({ link }) => link.textContent);
  return at !== post && !/\p{L}/u.test(withoutNames(at.textContent, [control.textContent, ...names]));
}

/** The card or row of a person. */
function asCard(at: Element, control: Element): Card | undefined {
  const account = personIn(at);
  if (account === undefined || !isCard(at, control)) return undefined;
  if (control.closest(article) !== null && !isSearchRoute(location))
    return { kind: 'follow', account, element: at };
  const inList = at.parentElement?.closest('[role="dialog"]') != null;
  const answers = isRequestsRoute(location) || (inList && wordedIn(at).length === 2);
  return { kind: answers ? 'accept' : 'befriend', account, element: at };
}

/** The head of a profile, whose heading is the name. Links there lead to parts of the page and to common friends. */
function asHead(at: Element, heading: Element, control: Element): Card | undefined {
  const owner = ownerOf(location);
  const name = nameShown(heading);
  if (owner === undefined || name === undefined) return undefined;
  // The two answers stand by themselves, beside the button for messages.
  const together = wordedIn(control.parentElement ?? at).length;
  const answers = together === 2 && wordedIn(at).length > 2;
  return { kind: answers ? 'accept' : 'befriend', account: { ...owner, name }, element: at };
}

/** The head of a conversation names a person too, beside buttons that call them or close it. */
function isInConversation(control: Element): boolean {
  for (let at = parentOf(control); at !== undefined && !at.matches(edges); at = parentOf(at)) {
    // The whole page, chats that popped up included.
    if (at.querySelector(`${main}, [role="banner"]`) !== null) break;
    if (at.querySelector('[role="log"]') !== null) return true;
  }
  return isMessageRoute(location) && control.closest(main) !== null;
}

/** The smallest card around a control; none where there is a box to write in. */
function cardAround(control: Element): Card | undefined {
  if (isInConversation(control)) return undefined;
  for (let at = parentOf(control); at !== undefined && !at.matches(edges); at = parentOf(at)) {
    if (at.querySelector(editor) !== null) return undefined;
    const heading = at.querySelector('h1');
    const card = heading === null ? asCard(at, control) : asHead(at, heading, control);
    if (card !== undefined || heading !== null) return card;
    if (at.matches(`[role="dialog"], ${article}`)) return undefined;
  }
  return undefined;
}

/** Whether the label names the person and says more besides. */
function namesIn(control: Element, { account: { name } }: Card): boolean {
  const label = labelOf(control);
  return name !== undefined && label.includes(name) && /\p{L}/u.test(label.replace(name, ''));
}

/**
 * Whether this is the control of its card that begins a contact: by its words where they are known, by the name in its
 * label ("Add Friend Jane"), else by its place, the first. One that is an icon alone counts where none has words.
 */
function begins(control: Element, card: Card): boolean {
  if (opensMore(control)) return false;
  const meaning = meaningOf(control);
  // "Confirm" also ends a friendship or deletes, in a dialog, where it is the second.
  const known = meaning !== 'accept' || control.closest('[aria-modal="true"]') === null;
  if (meaning !== undefined && known) return meaning !== 'other';
  if (namesIn(control, card)) return true;
  return (wordedIn(card.element)[0] ?? card.element.querySelector(button)) === control;
}

/** A head may offer its answers in a menu instead: of two items the first accepts. */
function inMenu(control: Element): ContactAction | undefined {
  const items = control.closest('[role="menu"]')?.querySelectorAll('[role="menuitem"]');
  const opener = document.querySelector(':is([role="main"], main) [aria-haspopup][aria-expanded="true"]');
  if (items?.length !== 2 || items[0] !== control || opener === null) return undefined;
  const head = cardAround(opener);
  if (head?.element.querySelector('h1') == null || meaningOf(control) === 'other') return undefined;
  return { kind: 'accept', control, account: head.account };
}

/** The contact that a press would make. */
export function contactAt(path: EventPath): ContactAction | undefined {
  const control = nearestIn(path, `${button}, [role="menuitem"]`);
  if (control === undefined || isDisabled(control)) return undefined;
  if (control.matches('[role="menuitem"]')) return inMenu(control);
  const asked = messageRequestAt(control);
  if (asked !== undefined) return asked;
  const card = cardAround(control);
  if (card === undefined || !begins(control, card)) return undefined;
  // The own face stands beside the button that opens a new post.
  if (card.account.handle === accountAt()?.handle) return undefined;
  const known = meaningOf(control);
  const kind = known === undefined || known === 'other' ? card.kind : known;
  return { kind: namesIn(control, card) ? 'befriend' : kind, account: card.account, control };
}
