/**
 * Compact tables of characters, two by two: the character met, then what it stands for. Kept as strings because a
 * string gzips better than an object and is read once.
 */
function pairs(table: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const characters = [...table.replaceAll(' ', '')];
  for (let i = 0; i + 1 < characters.length; i += 2) {
    map.set(characters[i] ?? '', characters[i + 1] ?? '');
  }
  return map;
}

/**
 * Letters of other scripts, and small capitals, that look like Latin ones (a selection of Unicode UTS #39
 * confusables: those people use to get round a word filter).
 */
export const confusables = pairs(
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl ɡg ɑa ' +
    'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS Ӏl ' +
    'αa βb εe ιi κk νv οo ρp τt υu χx ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
    'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
);

/** Latin letters that Unicode does not decompose, with the letters people type instead. */
export const undecomposed: ReadonlyMap<string, string> = new Map([
  ...pairs('łl ŁL øo ØO đd ĐD ħh ĦH ıi ŧt ŦT ðd ÐD ɫl ŋn'),
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['þ', 'th'],
  ['Þ', 'Th'],
]);

/** Punctuation folded to its one ASCII form; `•` stands for every decoration (see `fold-character.ts`). */
export const punctuation: ReadonlyMap<string, string> = new Map([
  ...[...'’‘‛ʼʹʻʽ´`′＇ˈ՚‵'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−﹘﹣－⁃'].map((mark) => [mark, '-'] as const),
  ...[...'“”„‟«»″＂'].map((mark) => [mark, '"'] as const),
  ...[...'•·∙⋅‧▪●○◦★☆♥♡™℠©®'].map((mark) => [mark, '•'] as const),
]);
