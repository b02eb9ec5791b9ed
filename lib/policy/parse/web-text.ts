import { longestText, type Parsed, quoted } from './parsed.ts';

/** What a link looks like, for messages to admins. */
export const webLinkForm = 'a web address that begins with https:// or http://';

/** What an e-mail domain looks like, for messages to admins. */
export const emailDomainForm =
  'the part of the school’s e-mail addresses after the @, such as “oaktree.sch.uk”';

const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]+$/;

/** A link that an extension page may show. Only web addresses: never `javascript:` or a file. */
export function parseWebLink(text: string): Parsed<string> {
  if (text.length > longestText) return { problem: `it is longer than ${longestText} characters` };
  const link = text.trim();
  if (!/^https?:\/\/\S+$/i.test(link) || !URL.canParse(link))
    return { problem: `${quoted(text)} is not a web address` };
  return { value: link };
}

/** A web site as people write it, with or without `https://`. */
export function parseWebsite(text: string): Parsed<string> {
  const site = text.trim();
  const linked = parseWebLink(/^https?:/i.test(site) ? site : `https://${site}`);
  if ('problem' in linked || !new URL(linked.value).hostname.includes('.')) {
    return { problem: `${quoted(text)} is not a web site` };
  }
  return { value: site };
}

/** A host name such as `oaktree.sch.uk`, in lower case; an `@` before it is taken off. */
export function parseEmailDomain(text: string): Parsed<string> {
  if (text.length > longestText) return { problem: 'it is too long' };
  const name = text.trim().toLowerCase().replace(/^@/, '');
  if (name.includes('@'))
    return { problem: `${quoted(text)} is a whole e-mail address: write only what follows the @` };
  if (!domain.test(name)) return { problem: `${quoted(text)} is not an e-mail domain` };
  return { value: name };
}
