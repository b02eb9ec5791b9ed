import { longestText, type Parsed, quoted } from './parsed.ts';

/** What an account looks like, for messages to admins. */
export const accountForm = 'a site, a colon and the account’s handle, such as “x:oaktreeschool”';

/** An account on one site. The handle is in lower case and without `@`, as `lib/core/account` has it. */
export type SiteAccount = { site: string; handle: string };

const entry = /^([a-z][a-z0-9-]*)\s*:\s*@?(\S+)$/;

/** Reads `x:handle`; `@` and capitals are taken off. A web address is refused: the part after the last slash is meant. */
export function parseAccountEntry(text: string): Parsed<SiteAccount> {
  if (text.length > longestText) return { problem: 'it is too long' };
  const [, site, handle] = entry.exec(text.trim().toLowerCase()) ?? [];
  if (site === undefined || handle === undefined)
    return { problem: `${quoted(text)} is not a site, a colon and a handle` };
  if (handle.includes('//') || site.startsWith('http')) {
    return { problem: `${quoted(text)} is a web address, not a site and a handle` };
  }
  return { value: { site, handle } };
}
