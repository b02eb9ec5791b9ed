import { type Parsed, quoted } from './parsed.ts';

/** What a time zone looks like, for messages to admins. */
export const timeZoneForm = 'an IANA time zone such as “Europe/London”';

/** What a language looks like, for messages to admins. */
export const languageForm = 'a language tag such as “en-GB” or “cy”';

/** A time zone this browser knows. Offsets such as `+01:00` are refused: they have no summer time. */
export function parseTimeZone(text: string): Parsed<string> {
  const zone = text.trim();
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(zone))
    return { problem: `${quoted(text)} is not the name of a time zone` };
  try {
    return { value: new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone };
  } catch {
    return { problem: `${quoted(text)} is not a time zone that this browser knows` };
  }
}

/** A BCP 47 tag in its canonical spelling. */
export function parseLanguage(text: string): Parsed<string> {
  const tag = text.trim().replaceAll('_', '-');
  try {
    // Two or three letters first: “English” would be a well-formed tag, of no language.
    const [canonical] = /^[a-z]{2,3}(?:-[a-z0-9-]{1,30})?$/i.test(tag) ? Intl.getCanonicalLocales(tag) : [];
    if (canonical !== undefined) return { value: canonical };
  } catch {
    // Not a tag: said below.
  }
  return { problem: `${quoted(text)} is not a language tag` };
}
