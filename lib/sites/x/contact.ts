import { isDisabled } from '../../dom/controls.ts';
import { nearestIn, type EventPath } from '../../dom/event-path.ts';
import { accountOf } from '../handles.ts';
import type { ContactAction } from '../site-adapter.ts';
import { messageRequestAt } from './message-request.ts';
import { handleIn, nameNear, nameOnPage, personHolders } from './people.ts';
import { followedInMenu, postMenuButton } from './post-menu.ts';
import { asHandle, handleOfIntent, isMessageRoute, isRequestsRoute, ownerOfPath } from './urls.ts';

/** "…-unfollow" does not end in "-follow". */
const follow = '[data-testid$="-follow"]';

const button = 'button, [role="button"]';

function followAt(path: EventPath): ContactAction | undefined {
  const control = nearestIn(path, follow);
  if (control === undefined) return undefined;
  const id = /^(\d+)-follow$/.exec(control.getAttribute('data-testid') ?? '')?.[1];
  // The label's words are translated; the handle in it is not.
  const labelled = /@(\w{1,15})/.exec(control.getAttribute('aria-label') ?? control.textContent)?.[1];
  const holder = control.closest(personHolders);
  const handle =
    asHandle(labelled) ?? (holder === null ? undefined : handleIn(holder)) ?? ownerOfPath(location.pathname);
  if (handle === undefined) return undefined;
  return { kind: 'follow', control, account: accountOf(handle, nameNear(control, handle), id) };
}

/** Decline comes first and Accept second; neither has a test id. The row may be a button itself. */
function acceptAt(path: EventPath): ContactAction | undefined {
  if (!isRequestsRoute(location.pathname)) return undefined;
  const cell = nearestIn(path, '[data-testid="UserCell"]');
  const control = nearestIn(path, button);
  if (cell === undefined || control === undefined || control === cell) return undefined;
  const answers = [...cell.querySelectorAll(button)].filter((each) => !each.hasAttribute('data-testid'));
  if (answers.length < 2 || answers.at(-1) !== control) return undefined;
  const handle = handleIn(cell);
  return handle === undefined
    ? undefined
    : { kind: 'accept', control, account: accountOf(handle, nameNear(control, handle)) };
}

/** The menu of a post. It may be drawn far from its post. */
function menuAt(path: EventPath): ContactAction | undefined {
  const control = nearestIn(path, '[role="menuitem"]');
  const handle = control && followedInMenu(control);
  if (control === undefined || handle === undefined) return undefined;
  const name = nameNear(control, handle) ?? nameOnPage(handle);
  return { kind: 'follow', control, account: accountOf(handle, name) };
}

/** The sheet of `/intent/follow`; elsewhere the same sheet confirms unfollowing and discarding. */
function intentAt(path: EventPath): ContactAction | undefined {
  const control = nearestIn(path, '[data-testid="confirmationSheetConfirm"]');
  const handle = control && handleOfIntent(location);
  if (control === undefined || handle === undefined) return undefined;
  return { kind: 'follow', control, account: accountOf(handle, nameNear(control, handle)) };
}

/** Whether the page shows a control that makes a contact. */
export const hasContacts = (): boolean =>
  isRequestsRoute(location.pathname) ||
  isMessageRoute(location.pathname) ||
  handleOfIntent(location) !== undefined ||
  document.querySelector(`${follow}, ${postMenuButton}`) !== null;

export function contactAt(path: EventPath): ContactAction | undefined {
  const control = nearestIn(path, button);
  const action =
    followAt(path) ??
    acceptAt(path) ??
    intentAt(path) ??
    menuAt(path) ??
    (control && messageRequestAt(control));
  return action === undefined || isDisabled(action.control) ? undefined : action;
}
