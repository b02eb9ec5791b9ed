import type { Audience, TextSurface } from '../site-adapter.ts';
import { ownAccount } from './account.ts';

/** The account signed in, in the site's script of data; strings are skipped whole, so that nothing written is taken for it. */
const viewer =
  /"PolarisViewer",\s*\[\s*\],\s*\{[^{}]*?"data":\s*(\{(?:[^{}"]|"(?:[^"\\]|\\.)*"|\{[^{}]*\})*\})/;

/** Whether the account of this name is private, as a script of data says; undefined where it says nothing of it. */
export function isPrivate(script: string, handle: string): boolean | undefined {
  const text = script.includes('"PolarisViewer"') ? viewer.exec(script)?.[1] : undefined;
  if (text === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || !('username' in data) || !('is_private' in data)) {
      return undefined;
    }
    const { username, is_private } = data;
    return username === handle && typeof is_private === 'boolean' ? is_private : undefined;
  } catch {
    return undefined;
  }
}

/** Pages have hundreds of scripts of data, some of them long: each is searched once. */
const searched = new WeakMap<Element, { handle: string; locked: boolean | undefined }>();

function isPrivateIn(script: HTMLScriptElement, handle: string): boolean | undefined {
  const before = searched.get(script);
  if (before?.handle === handle) return before.locked;
  const locked = isPrivate(script.textContent, handle);
  searched.set(script, { handle, locked });
  return locked;
}

/** Who will see a new post: the account's own setting. Of comments and messages the page does not say it. */
export function audience({ kind }: TextSurface): Audience | undefined {
  const handle = kind === 'composer' ? ownAccount()?.handle : undefined;
  if (handle === undefined) return undefined;
  for (const script of document.scripts) {
    const locked = isPrivateIn(script, handle);
    if (locked !== undefined) return locked ? 'followers' : 'anyone';
  }
  return undefined;
}
