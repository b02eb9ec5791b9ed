/**
 * The formal names a given name may stand for, in folded letters; the name itself where nothing is known. Two names
 * are the same given name where they share one of these.
 */
export type FormalNames = (name: string) => readonly string[];

/** Reads a table as `nicknames.ts` writes it. */
export function formalNamesFrom(nicknames: string): FormalNames {
  const forms = new Map<string, string[]>();
  for (const line of nicknames.replaceAll('\n', '').split(',')) {
    const [formal = '', ...shorts] = line.split(' ');
    for (const name of [formal, ...shorts]) forms.set(name, [...(forms.get(name) ?? []), formal]);
  }
  return (name) => forms.get(name) ?? [name];
}
