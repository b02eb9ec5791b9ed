import { opensMore, wordsOn } from '../../dom/buttons.ts';
import { luminanceOf, pageTheme } from '../../dom/page-theme.ts';
import type { ContactAction } from '../site-adapter.ts';

const says = {
  follow: /^follow(?: back)?$/i,
  accept: /^confirm$/i,
  other:
    /^(?:following|requested|unfollow|unblock|message|remove|delete|cancel|dismiss|switch|reply|like|see|view|hide|more|edit|save|share|invite|subscribe|search)\b/i,
} as const;

/** Between the strongest and the weakest of red, green and blue; greys with a hint of a colour stay below. */
const leastColour = 30;

/** Undefined for what is (nearly) transparent, or written otherwise. */
function isColoured(colour: string): boolean | undefined {
  if (luminanceOf(colour) === undefined) return undefined;
  const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return Math.max(...parts) - Math.min(...parts) >= leastColour;
}

/** The ground that words stand on, as far as the control itself paints one. */
function groundOf(words: Element, control: Element): string | undefined {
  for (let at: Element | null = words; at !== null; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (luminanceOf(colour) !== undefined) return colour;
    if (at === control) return undefined;
  }
  return undefined;
}

/**
 * Whether a button is drawn as the one to press: in colour, on the ground or (where there is none) of the words; or in
 * black on a light page, in white on a dark one. Where the person's own colours hide it the answer is yes.
 */
function standsOut(control: Element, words: Element): boolean {
  if (matchMedia('(forced-colors: active)').matches) return true;
  const ground = groundOf(words, control);
  if (ground === undefined) return isColoured(getComputedStyle(words).color) ?? true;
  const isDark = (luminanceOf(ground) ?? 1) < 0.3;
  return isColoured(ground) === true || isDark !== (pageTheme() === 'dark');
}

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
