import { type SurfaceKind, surfaceKinds } from '../../core/surface.ts';
import { longestText, type Parsed, quoted } from './parsed.ts';

/** What an entry of switched-off nudges looks like, for messages to admins. */
export const nudgeOffForm = 'a site, or a site, a colon and a surface, such as “x” or “x:message”';

/** A site, or one kind of surface on it, where nudges are off. */
export type NudgeOff = { site: string; surface?: SurfaceKind };

/** Reads `x` or `x:message`. */
export function parseNudgeOffEntry(text: string): Parsed<NudgeOff> {
  if (text.length > longestText) return { problem: 'it is too long' };
  const [site = '', surface, ...more] = text
    .toLowerCase()
    .split(':')
    .map((part) => part.trim());
  if (!/^[a-z][a-z0-9-]*$/.test(site) || more.length > 0) return { problem: `${quoted(text)} is not a site` };
  if (surface === undefined) return { value: { site } };
  const known = surfaceKinds.find((kind) => kind === surface);
  if (known === undefined) return { problem: `${quoted(surface)} is not one of ${surfaceKinds.join(', ')}` };
  return { value: { site, surface: known } };
}
