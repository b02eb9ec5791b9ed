import { isDisabled } from '../../dom/controls.ts';
import { nearestIn, type EventPath } from '../../dom/event-path.ts';
import type { ContactAction } from '../site-adapter.ts';
import { ownAccount } from './account.ts';
import { isForWriting } from './boxes.ts';
import { button, isBefore, wordedIn } from '../../dom/buttons.ts';
import { standsOut } from './look.ts';
import { accountLinks, accountOf, edges, nameIn, nameInTitle, rowAround } from './people.ts';
import { fieldKindAt, ownerOfPath } from './urls.ts';

type Candidate = Omit<ContactAction, 'control'>;

/** Follow is the first button of a profile's header; whose profile it is, the address says. */
function inHeader(control: Element): Candidate | undefined {
  const header = control.closest('header');
  const owner = ownerOfPath(location.pathname);
  if (header === null || owner === undefined || header.closest('article, [role="dialog"]')) return undefined;
  if (wordedIn(header)[0] !== control) return undefined;
  return { kind: 'follow', account: accountOf(owner, nameInTitle(owner) ?? nameIn(header, owner)) };
}

/** The smallest element around that links to an account: one without a box to write in. */
function holderOf(control: Element): Element | undefined {
  for (let at = control.parentElement; at !== null && !at.matches('main, body'); at = at.parentElement) {
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
  const [first, ...others] = holder === undefined ? [] : accountLinks(holder);
  if (holder === undefined || first === undefined || !isBefore(first.link, control)) return undefined;
  const { handle } = first;
  const buttons = wordedIn(holder);
  if (others.some((other) => other.handle !== handle) || buttons[0] !== control) return undefined;
  if (!isInHead(control, handle)) return undefined;
  const kind = buttons.length === 2 ? 'accept' : 'follow';
  return { kind, account: accountOf(handle, nameIn(rowAround(holder, handle), handle)) };
}

/** The contact a press would make. Undoing one is drawn in grey, and so is taking somebody out of a list. */
export function contactAt(path: EventPath): ContactAction | undefined {
  const control = nearestIn(path, button);
  if (control === undefined || isDisabled(control)) return undefined;
  const found = inHeader(control) ?? inRow(control);
  if (found === undefined || found.account.handle === ownAccount()?.handle) return undefined;
  return standsOut(control) ? { ...found, control } : undefined;
}

/** Whether the page shows a control that may make a contact: any real button, where nobody fills in a form. */
export const hasContacts = (): boolean =>
  fieldKindAt(location) === undefined &&
  document.querySelector('button[type="button"], header [role="button"]') !== null;
