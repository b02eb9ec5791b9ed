import { parentOf } from './event-path.ts';
import { luminanceOf, pageTheme } from './page-theme.ts';

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
  for (let at: Element | undefined = words; at !== undefined; at = parentOf(at)) {
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
export function standsOut(control: Element, words: Element): boolean {
  if (matchMedia('(forced-colors: active)').matches) return true;
  const ground = groundOf(words, control);
  if (ground === undefined) return isColoured(getComputedStyle(words).color) ?? true;
  const isDark = (luminanceOf(ground) ?? 1) < 0.3;
  return isColoured(ground) === true || isDark !== (pageTheme() === 'dark');
}
