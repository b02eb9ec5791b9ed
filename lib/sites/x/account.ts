import type { Account } from '../../core/account.ts';
import { parentOf } from '../../dom/event-path.ts';
import { accountOf } from '../handles.ts';
import type { Audience } from '../site-adapter.ts';
import { asHandle, handleOfPath } from './urls.ts';

const avatar = '[data-testid^="UserAvatar-Container-"]';
const switcher = '[data-testid="SideNav_AccountSwitcher_Button"]';

const handleOfAvatar = (element: Element): string | undefined =>
  asHandle(element.getAttribute('data-testid')?.replace('UserAvatar-Container-', ''));

/**
 * The avatar beside a composer says who posts from it (delegates); that of the post replied to does not, nor does any
 * in a conversation, which is the other person's.
 */
function besideBox(near: Element): string | undefined {
  if (!near.matches('[data-testid^="tweetTextarea_"]')) return undefined;
  for (let at = parentOf(near); at !== undefined && at !== document.body; at = parentOf(at)) {
    const own = [...at.querySelectorAll(avatar)].find(
      (element) => element.closest('article, [role="listbox"], [data-testid="UserCell"]') === null,
    );
    if (own !== undefined) return handleOfAvatar(own);
    if (at.matches('[role="dialog"], [data-testid="primaryColumn"], main')) break;
  }
  return undefined;
}

function inNavigation(): string | undefined {
  const profile = document.querySelector('a[data-testid="AppTabBar_Profile_Link"]');
  const linked = handleOfPath(profile?.getAttribute('href') ?? '');
  if (linked !== undefined) return linked;
  const shown = document.querySelector(`${switcher} ${avatar}`);
  return shown === null ? undefined : handleOfAvatar(shown);
}

/** The texts of the account switcher: name, then `@handle`; both are hidden where the window is narrow. */
function switcherTexts(): readonly string[] {
  const elements = document.querySelectorAll(`${switcher} :not(:has(*))`);
  return [...elements].map((element) => element.textContent.trim()).filter((text) => text !== '');
}

/** Who is signed in; near a composer, who posts from it. */
export function accountAt(near?: Element): Account | undefined {
  const handle = (near && besideBox(near)) ?? inNavigation();
  if (handle === undefined) return undefined;
  const texts = switcherTexts();
  const at = texts.findIndex((text) => text.toLowerCase() === `@${handle}`);
  // The avatar's letter or picture may come first: the name is what stands just before the handle.
  return accountOf(handle, at > 0 ? texts[at - 1] : undefined);
}

/** A padlock beside the own name: only followers see posts. Said only of the account that the switcher shows. */
export function accountAudience(handle: string | undefined): Audience | undefined {
  const shown = switcherTexts().some((text) => text.toLowerCase() === `@${handle ?? ''}`);
  if (!shown) return undefined;
  return document.querySelector(`${switcher} [data-testid="icon-lock"]`) === null ? 'anyone' : 'followers';
}
