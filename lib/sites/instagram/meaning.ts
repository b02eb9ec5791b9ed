import { opensMore, wordsOn } from '../../dom/buttons.ts';
import { standsOut } from '../../dom/stands-out.ts';
import type { ContactAction } from '../site-adapter.ts';

const says = {
  follow: /^follow(?: back)?$/i,
  accept: /^confirm$/i,
  other:
    /^(?:following|requested|unfollow|unblock|message|remove|delete|cancel|dismiss|switch|reply|like|see|view|hide|more|edit|save|share|invite|subscribe|search)\b/i,
} as const;

/**
 * What a button beside a person does: by its words where they are English, `begins` where in another language it is
 * drawn as one that begins something. "Follow" is, "Following" and "Requested" are not (decisions/0016).
 */
export function meaningOf(control: Element): ContactAction['kind'] | 'begins' | undefined {
  const words = wordsOn(control);
  if (words === undefined || opensMore(control)) return undefined;
  const label = words.textContent.trim();
  if (says.follow.test(label)) return 'follow';
  if (says.accept.test(label)) return 'accept';
  return !says.other.test(label) && standsOut(control, words) ? 'begins' : undefined;
}

/**
 * Whether the first button of a profile is that of somebody followed: "Following", or in another language one that is
 * drawn as done. "Requested" looks the same there, and is taken for it.
 */
export function isOfFollowed(control: Element): boolean {
  const words = wordsOn(control);
  const label = words?.textContent.trim() ?? '';
  if (words === undefined) return false;
  return /^following\b/i.test(label) || (!says.other.test(label) && meaningOf(control) === undefined);
}
