import { button, isBefore, opensMore, wordedIn, wordsOn } from '../../dom/buttons.ts';
import { isDisabled } from '../../dom/controls.ts';
import { nearestIn, parentOf, type EventPath } from '../../dom/event-path.ts';
import { accountOf } from '../handles.ts';
import type { ContactAction } from '../site-adapter.ts';
import { accountLinks, firstWords, nameIn, ownAccount, profileHeading } from './people.ts';
import { handleOfInvite, isMessagePath, isProfilePath, isRequestsPath, ownerOfPath } from './urls.ts';

type Kind = ContactAction['kind'];

/** A person, and the row, card or head that a control stands in. */
type Card = { handle: string; name: string | undefined; element: Element };

const invite = 'a[href*="/preload/custom-invite"]';

const dialog = '[role="dialog"], dialog';

/** Beyond these an element is about more than one person. */
const edges = `main, [role="main"], body, ${dialog}, [role="menu"]`;

/** What a screen reader hears of a control, or its words: both begin alike. */
const says: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:invite\b.* to connect|connect)$/i, 'befriend'],
  [/^(?:accept\b.*)$/i, 'accept'],
  [/^(?:follow\b(?!ing\b).*)$/i, 'follow'],
];

const other =
  /^(?:message|following|unfollow|pending|withdraw|ignore|remove|dismiss|more|open|send|save|share|report|block|view|see|show|like|comment|repost|reply|visit|subscribe|add|edit|endorse)\b/i;

const spokenOf = (control: Element): string => control.getAttribute('aria-label') ?? '';

const labelOf = (control: Element): string =>
  (control.getAttribute('aria-label') ?? control.textContent).trim().replaceAll(/\s+/g, ' ');

/** In a feed or a conversation buttons are about what somebody wrote. */
const never = 'article *, [role="article"] *, [data-urn*="activity"] *, [data-id*="activity"] *, form *';

/** The person of the smallest element around: the one that all its links lead to, else whose profile it is. */
function cardAround(control: Element): Card | undefined {
  const owner = isProfilePath(location.pathname) ? ownerOfPath(location.pathname) : undefined;
  const heading = owner === undefined ? undefined : profileHeading();
  for (let at = parentOf(control); at !== undefined && !at.matches(edges); at = parentOf(at)) {
    if (owner !== undefined && heading !== undefined && at.contains(heading))
      return { handle: owner, name: heading.textContent.trim(), element: at };
    const [first, ...others] = accountLinks(at);
    if (first === undefined) continue;
    const { link, handle } = first;
    if (others.some((one) => one.handle !== handle)) return undefined;
    // A card may be one link, with its button inside.
    if (!isBefore(link, control) && !link.contains(control)) return undefined;
    return { handle, name: nameIn(at, handle), element: at };
  }
  // A bar that follows the page down has the head's buttons once more, without its links.
  const name = heading?.textContent.trim();
  return owner !== undefined && name !== undefined && spokenOf(control).includes(name)
    ? { handle: owner, name, element: control }
    : undefined;
}

/**
 * What a control does: by its words where they are English. Else by its place: of the two answers to a request the last
 * accepts; in a card the first button that speaks the person's name begins a contact.
 */
function kindOf(control: Element, { element, name }: Card): Kind | undefined {
  const label = labelOf(control);
  const known = says.find(([pattern]) => pattern.test(label))?.[1];
  if (known !== undefined) return known;
  if (other.test(label)) return undefined;
  const worded = wordedIn(element).filter((one) => !opensMore(one));
  if (isRequestsPath(location.pathname))
    return worded.length === 2 && worded[1] === control ? 'accept' : undefined;
  const spoken = spokenOf(control);
  const namesThem = name !== undefined && spoken.includes(name) && spoken !== name;
  return namesThem && worded[0] === control ? 'befriend' : undefined;
}

function byPlace(control: Element): ContactAction | undefined {
  if (wordsOn(control) === undefined || opensMore(control) || control.matches(never)) return undefined;
  if (isMessagePath(location.pathname)) return undefined;
  const card = cardAround(control);
  const kind = card && kindOf(control, card);
  if (card === undefined || kind === undefined) return undefined;
  return { kind, control, account: accountOf(card.handle, card.name) };
}

/** A link that invites is known by its address in every language, in menus too; the name stands in its card or head. */
function byAddress(control: Element): ContactAction | undefined {
  const handle = handleOfInvite(control.getAttribute('href') ?? '');
  if (handle === undefined) return undefined;
  const heading =
    ownerOfPath(location.pathname) === handle ? profileHeading()?.textContent.trim() : undefined;
  const name = heading ?? nameIn(document, handle);
  return { kind: 'befriend', control, account: accountOf(handle, name) };
}

/** The last button of the dialog that an invitation ends in. One with a note is held as the message it is. */
function inDialog(control: Element): ContactAction | undefined {
  const handle = handleOfInvite(location.href);
  const around = control.closest(dialog);
  if (handle === undefined || around === null || around.querySelector('textarea') !== null) return undefined;
  if (wordedIn(around).at(-1) !== control) return undefined;
  const strong = around.querySelector('strong, b');
  const name = nameIn(document, handle) ?? (strong === null ? undefined : firstWords(strong));
  return { kind: 'befriend', control, account: accountOf(handle, name) };
}

/** The contact a press would make: Connect, Follow, and Accept of a request. */
export function contactAt(path: EventPath): ContactAction | undefined {
  const link = nearestIn(path, invite);
  const control = link ?? nearestIn(path, `${button}, [role="menuitem"]`);
  if (control === undefined || isDisabled(control)) return undefined;
  const action = link === undefined ? (inDialog(control) ?? byPlace(control)) : byAddress(control);
  return action?.account.handle === ownAccount()?.handle ? undefined : action;
}
