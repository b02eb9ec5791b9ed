/**
 * The tag (BCP 47) of a language’s folder, which browsers write with underscores.
 * @throws of a language that is written from right to left: no page, card or cover is laid out for one, and each would
 *   stand in the wrong order
 */
export function tagOf(name: string): string {
  const tag = name.replaceAll('_', '-');
  if (new Intl.Locale(tag).getTextInfo().direction === 'rtl')
    throw new Error(
      `${name}: ${tag} is written from right to left, which Lanyard is not laid out for yet (docs/decisions/0038-languages.md)`,
    );
  return tag;
}
