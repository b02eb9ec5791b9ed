import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { cuss } from 'cuss';

/** Where the page's part of the list goes. */
export const insultsFile = fileURLToPath(new URL('../lib/text/remarks/insults.ts', import.meta.url));

/** As long as the words may be in the page, in characters, before compression. */
export const mostCharacters = 3_000;

/** How sure the list is that a word is meant as one: 0 unlikely, 1 maybe, 2 likely. */
const leastRating = 1;

/**
 * What insults heard in Britain begin with. The list has 1,800 words, most of them of other countries or of acts; they
 * would cost the page 13 kB and find nothing.
 */
const beginnings =
  /^(?:arse|ass(?:hole|hat|wipe|clown)|bastard|bitch|bufty|chav|chink|cock(?:head|knob)|coon|cunt|dago|darkie|dick(?:head|wad|brain|less)|dipshit|dumb|dyke|fag|fatso|fuck(?:er|face|head|tard)|gipp|gypp?o|golliwog|half ?cast|homo$|idiot|jackass|kaff|lezz|limpdick|loser|lowlife|mong|moron|motherfucker|negro|nig(?:ga|ger|nog)|paki|perv|pike?y|poof|prick|raghead|retard|sambo|scum|shit(?:bag|e|face|head|house|stain)|skank|slag|slapper|sl[ei]+[zm]e?ball|slut|spast|spic|stupid|tosser|towelhead|trann|twat|wank|whore|wog|wuss)/;

/** Compounds of acts, verbs and forms that have another meaning. */
const leftOut =
  /.(?:bitch|eater|fuck|fucker|hole|lick(?:er)?|sucker|wear|whore)$|ing$|ed$|^(?:bitchin|bitchez|bitchslap|coondog|niggard.*|niggaracci)$/;
const kept = /^(?:arsehole|asshole|motherfucker)$/;

const isInsult = ([word, rating]: [string, number]): boolean =>
  rating >= leastRating &&
  /^[a-z]{3,12}$/.test(word) &&
  beginnings.test(word) &&
  (kept.test(word) || !leftOut.test(word));

/** The words that reach the page, in the singular where the list has both. */
export function insultWords(): readonly string[] {
  const words = Object.entries(cuss)
    .filter(isInsult)
    .map(([word]) => word);
  const all = new Set(words);
  return words.filter((word) => !all.has(word.replace(/s$/, '')) || !word.endsWith('s')).sort();
}

/** The module, as text. */
export function insultsModule(): string {
  const lines: string[] = [];
  for (const word of insultWords()) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length > 108) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return [
    '/** Made by `npm run insults` from the list of the package `cuss`: do not edit. Offensive words, to be recognised. */',
    'export const insults =',
    ...lines.map((line, index) => `  '${line}${index + 1 < lines.length ? " ' +" : "';"}`),
    '',
  ].join('\n');
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(insultsFile, insultsModule());
}
