import type { Text } from '../../lib/language/text.ts';
import { keysOf, type Messages } from './catalogue.ts';
import { compile, type Compiled } from './compile.ts';

const HEAD = '// Made by `npm run messages` from public/_locales; not kept in git.';

function compiled(key: string, { message }: { message: string }): Compiled {
  try {
    return compile(message);
  } catch (error) {
    throw new Error(`${key}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Messages of the browsers' own, for the manifest (`__MSG_…__`): no code says them. */
const forManifest = (key: string): boolean => key.startsWith('extension');

function functionFor(key: string, index: number, message: { message: string; description?: string }): string {
  const { text, wanted } = compiled(key, message);
  const about = `/** ${(message.description ?? message.message).replace(/\s+/g, ' ').replaceAll('*/', '*')} */`;
  const english = JSON.stringify(text);
  if (wanted.size === 0)
    return `${about}\nexport const ${key} = (): string => tell(${String(index)}, ${english});`;
  const type = [...wanted].map(([name, of]) => `${name}: ${of}`).join('; ');
  return `${about}\nexport const ${key} = (values: { ${type} }): string => tell(${String(index)}, ${english}, values);`;
}

/** What is said by a part of a page that is fetched by itself. */
const apart = ['builderDates', 'builderPeople', 'builderRehearsal'];

/** Whose messages they are: the first word of a key, or the two that name a part. */
const areaOf = (key: string): string =>
  apart.find((part) => key.startsWith(part)) ?? /^[a-z]+/.exec(key)?.[0] ?? key;

const areaSource = (functions: readonly string[]): string =>
  `${HEAD}\nimport { tell } from '../../tell.ts';\n\n${functions.join('\n')}\n`;

/**
 * The English catalogue as code, by file name in `lib/language/made`: a function a message, so that a script carries
 * those it says and no others, and a misspelt or missing one does not compile. A file an area, joined in `messages`:
 * what pages share is cut up by files, and no page should carry another page's words.
 * @throws with the key of a message that cannot be read
 */
export function englishSources(messages: Messages): ReadonlyMap<string, string> {
  const areas = new Map<string, string[]>();
  for (const [index, key] of keysOf(messages).entries()) {
    const message = messages[key];
    if (message === undefined || forManifest(key)) continue;
    const area = areaOf(key);
    areas.set(area, [...(areas.get(area) ?? []), functionFor(key, index, message)]);
  }
  const all = [...areas.keys()].map((area) => `export * from './areas/${area}.ts';`);
  return new Map([
    ...[...areas].map(([area, functions]) => [`areas/${area}`, areaSource(functions)] as const),
    ['messages', `${HEAD}\n${all.join('\n')}\n`],
  ]);
}

/**
 * The texts of another language in the order of the English keys, `null` where it has none.
 * @throws where a message cannot be read, or wants filled in what the English one does not
 */
export function textsOf(english: Messages, other: Messages): readonly (Text | null)[] {
  const unknown = Object.keys(other).filter((key) => !(key in english));
  if (unknown.length > 0) throw new Error(`English has no ${unknown.join(', ')}`);
  return keysOf(english).map((key) => {
    const [own, first] = [other[key], english[key]];
    if (own === undefined || first === undefined) return null;
    const { text, wanted } = compiled(key, own);
    const known = compiled(key, first).wanted;
    for (const name of wanted.keys())
      if (!known.has(name)) throw new Error(`${key}: English has no {${name}}`);
    return text;
  });
}

/** A language's texts as code. */
export const languageSource = (tag: string, texts: readonly (Text | null)[]): string =>
  `${HEAD}\nimport type { Language } from '../language.ts';\n\nexport const made: Language = ${JSON.stringify({ tag, texts })};\n`;

/** The list of languages beside English, each loaded when it is chosen. */
export const listSource = (tags: readonly string[]): string =>
  [
    HEAD,
    "import type { Languages } from '../language.ts';",
    '',
    'export const made: Languages = {',
    ...tags.map((tag) => `  '${tag}': () => import('./${tag}.ts'),`),
    '};',
    '',
  ].join('\n');
