const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** The e-mail address in what policy says of a person, such as `Mrs A. Marsh, head@oaktree.sch.uk`. */
export const addressIn = (contact: string | undefined): string | undefined =>
  address.exec(contact ?? '')?.[0];

/** The name in it, without telephone and address; undefined where there is none. */
export function nameIn(contact: string | undefined): string | undefined {
  const parts = (contact ?? '').split(/[,;:()<>|\n]|\s[-–—]\s/).map((part) => part.trim());
  return parts.find((part) => /\p{L}/u.test(part) && !address.test(part));
}

/** Telephone and address in it, without the name; undefined where there are none. */
export function reachIn(contact: string | undefined): string | undefined {
  const rest = (contact ?? '').replace(nameIn(contact) ?? '', '').replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
  return rest === '' ? undefined : rest;
}
