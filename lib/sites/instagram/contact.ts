import { button, isBefore, wordedIn, wordsOn } from '../../dom/buttons.ts';
import { isDisabled } from '../../dom/controls.ts';
import { nearestIn, parentOf, type EventPath } from '../../dom/event-path.ts';
import { accountOf, nameInTitle } from '../handles.ts';
import type { ContactAction } from '../site-adapter.ts';
import { ownAccount } from './account.ts';
import { isForWriting } from './boxes.ts';
import { messageRequestAt } from './message-request.ts';
import { meaningOf } from './meaning.ts';
import { accountLinks, edges, nameIn, rowAround } from './people.ts';
import { fieldKindAt, isDirectRoute, ownerOfPath } from './urls.ts';

/** A contact a control would make by its place; `first`: it stands where Follow or Confirm does. */
type Candidate = Omit<ContactAction, 'control'> & { first: boolean };

/** The first real button of a profile's header: Follow, or what stands in its place. */
export function firstInHeader(header: Element): Element | undefined {
  const worded = wordedIn(header);
  return worded.find((one) => one.matches('button')) ?? worded[0];
}

/** Whose profile it is, the address says. */
function inHeader(control: Element): Candidate | undefined {
  const header = control.closest('header');
  const owner = ownerOfPath(location.pathname);
  if (header === null || owner === undefined || header.closest('article, [role="dialog"]')) return undefined;
  const first = firstInHeader(header) === control;
  return { kind: 'follow', first, account: accountOf(owner, nameInTitle(owner) ?? nameIn(header, owner)) };
}

/** The smallest element around that links to an account: one without a box to write in. */
function holderOf(control: Element): Element | undefined {
  for (let at = parentOf(control); at !== undefined && !at.matches('main, body'); at = parentOf(at)) {
    if (isForWriting(at)) return undefined;
    if (accountLinks(at).length > 0) return at;
    if (at.matches(edges)) return undefined;
  }
  return undefined;
}

/** In a post only the head is about its author: what stands below belongs to comments. */
function isInHead(control: Element, handle: string): boolean {
  const article = control.closest('article');
  if (article === null) return true;
  return wordedIn(article)[0] === control && accountLinks(article)[0]?.handle === handle;
}

/**
 * The first button of a row or card about one account, behind the link to it. Two buttons beside each other are the
 * answers to a request, of which the first accepts.
 */
function inRow(control: Element): Candidate | undefined {
  const holder = holderOf(control);
  const [link, ...others] = holder === undefined ? [] : accountLinks(holder);
  if (holder === undefined || link === undefined || !isBefore(link.link, control)) return undefined;
  const { handle } = link;
  if (others.some((other) => other.handle !== handle)) return undefined;
  const buttons = wordedIn(holder);
  return {
    kind: buttons.length === 2 ? 'accept' : 'follow',
    first: buttons[0] === control && isInHead(control, handle),
    account: accountOf(handle, nameIn(rowAround(holder, handle), handle)),
  };
}

/** The contact a press would make: one that its words tell, or that its look and its place do. */
export function contactAt(path: EventPath): ContactAction | undefined {
  const control = nearestIn(path, button);
  if (control === undefined || wordsOn(control) === undefined || isDisabled(control)) return undefined;
  const asked = messageRequestAt(control);
  if (asked !== undefined) return asked;
  const found = inHeader(control) ?? inRow(control);
  if (found === undefined || found.account.handle === ownAccount()?.handle) return undefined;
  const meaning = meaningOf(control);
  if (meaning === undefined) return undefined;
  // Beside a conversation that somebody asked for stand buttons of another kind, in colour.
  if (meaning === 'begins' && (!found.first || isDirectRoute(location.pathname))) return undefined;
  return { kind: meaning === 'begins' ? found.kind : meaning, account: found.account, control };
}

/** Whether the page shows a control that may make a contact: any real button, where nobody fills in a form. */
export const hasContacts = (): boolean =>
  fieldKindAt(location) === undefined &&
  document.querySelector('button[type="button"], header [role="button"]') !== null;
