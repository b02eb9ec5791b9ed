import { type Parsed, quoted } from './parsed.ts';

/** What a site looks like, for messages to admins. */
export const siteIdForm = 'the id of a site, such as “x”, “facebook” or “instagram”';

/** Reads the id of a site in any case. Whether such a site exists is asked elsewhere: a newer policy may know more. */
export function parseSiteId(text: string): Parsed<string> {
  const id = text.trim().toLowerCase();
  return /^[a-z][a-z0-9.-]{0,60}$/.test(id)
    ? { value: id }
    : { problem: `${quoted(text)} is not the id of a site` };
}
