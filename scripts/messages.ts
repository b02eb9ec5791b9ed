/**
 * Makes code of the catalogues in `public/_locales`: `lib/language/made`. Sorts them, too.
 * Usage: node scripts/messages.ts
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { inOrder, keysOf, localeNames, messagesFile, readMessages } from './language/catalogue.ts';
import { compile } from './language/compile.ts';
import { englishSources, languageSource, listSource, textsOf } from './language/generate.ts';
import { pseudo } from './language/pseudo.ts';
import { tagOf } from './language/tag.ts';

/** The tag of the pseudo-language (CLDR): in tests and in the demonstration, never in a release. */
const PSEUDO = 'en-XA';

const folder = fileURLToPath(new URL('../lib/language/made/', import.meta.url));
const write = (name: string, source: string): void => {
  writeFileSync(`${folder}${name}.ts`, source);
};

const english = readMessages('en_GB');
const others = localeNames()
  .filter((name) => name !== 'en_GB')
  .map((name) => ({ name, tag: tagOf(name) }));

rmSync(folder, { recursive: true, force: true });
mkdirSync(`${folder}areas`, { recursive: true });

for (const name of localeNames()) writeFileSync(messagesFile(name), inOrder(readMessages(name)));

for (const [name, source] of englishSources(english)) write(name, source);
for (const { name, tag } of others) write(tag, languageSource(tag, textsOf(english, readMessages(name))));
write('languages', listSource(others.map(({ tag }) => tag)));
write(
  PSEUDO,
  languageSource(
    PSEUDO,
    keysOf(english).map((key) => pseudo(compile(english[key]?.message ?? '').text)),
  ),
);
