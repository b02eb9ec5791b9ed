import { readNames } from '../../lib/core/own-settings.ts';

/**
 * What a field of names shows when what is kept has changed: what is kept now, where what was kept before stood there or the
 * same was just saved. What is being typed stays, whatever was changed in another tab.
 */
export function namesToShow(typed: string, before: string, now: string): string {
  const isSaved = readNames(typed).names.join('\n') === now;
  return typed === before || isSaved ? now : typed;
}
