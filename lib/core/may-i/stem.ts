/** Words that nearly every question has, or that say nothing of what it is about. */
const common = new Set(
  'a an and any are as at be by can could do does for from have i id if in is it its may me my of on or our should the their they this to us use was we what when with you your'.split(
    ' ',
  ),
);

/** Endings of English words, longest first, and what stays; other languages are found by their beginnings. */
const endings: readonly [RegExp, string][] = [
  [/ies$/, 'i'],
  [/(ss|sh|ch|x)es$/, '$1'],
  [/([^aeious])ings?$/, '$1'],
  [/([^aeiou])ed$/, '$1'],
  [/([^su])s$/, '$1'],
];

/** `party` as `parties`, `selfie` as `selfies`, `name` as `naming`. */
const plainEnd = (stem: string): string =>
  stem.length < 4 ? stem : stem.replace(/(?:ie|y)$/, 'i').replace(/e$/, '');

/** What a word is compared by: `photos`, `photo’s` and `Photo` are one, and `tagging` is `tag`. */
export function stemOf(word: string): string {
  const plain = word.replace(/'s?$/, '');
  if (plain.length < 4) return plain;
  for (const [ending, stays] of endings) {
    const cut = plain.replace(ending, stays);
    if (cut === plain || cut.length < 3) continue;
    return plainEnd(cut.replace(/([bdgmnprt])\1$/, '$1'));
  }
  return plainEnd(plain);
}

const plainly = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

const wordsIn = (text: string): readonly string[] => plainly(text).match(/[\p{L}\p{N}']+/gu) ?? [];

/** The stems of a text's words, without those that say nothing. */
export const stemsOf = (text: string): readonly string[] =>
  wordsIn(text)
    .filter((word) => !common.has(word.replaceAll("'", '')))
    .map(stemOf);

/** The same of a text that is to be found: words with a hyphen also written as one. */
export const stemsToFind = (text: string): readonly string[] => [
  ...stemsOf(text),
  ...(text.match(/\p{L}+(?:[-‑]\p{L}+)+/gu) ?? []).flatMap((word) => stemsOf(word.replaceAll(/[-‑]/g, ''))),
];
