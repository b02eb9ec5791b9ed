/**
 * Compact tables of characters, two by two: the character met, then what it stands for. Kept as strings because a
 * string gzips better than an object and is read once.
 */
function pairs(table: string): readonly (readonly [string, string])[] {
  const characters = [...table.replaceAll(' ', '')];
  return characters.flatMap((met, i) => (i % 2 === 0 ? [[met, characters[i + 1] ?? ''] as const] : []));
}

/** Two rows over one another: each character of the first stands for the letter below it. */
function rows(met: string, letters: string): readonly (readonly [string, string])[] {
  return [...met].map((character, i) => [character, letters.charAt(i)] as const);
}

const cyrillic =
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl ьb гr ѡw ѵv үy ҽe пn ԍg ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS Ӏl ЬB ЗZ ѴV ҮY ԌG ԚQ ԜW ҺH';
const greek =
  'αa βb εe ηn ιi κk μu νv οo ρp σo τt υu χx ωw γy ϲc ϳj ɩi ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ͿJ';
const armenian = 'օo ոn ռn սu հh ցg զq գq յj ՕO ՏS ԼL ՍU';
const coptic = 'ⲟo ⲥc ⲣp ⲭx ⲩy ⲒI ⲎH ⲔK ⲘM ⲚN ⲞO ⲢP ⲤC ⲦT ⲨY ⲬX';
const smallCapitals =
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɡg ɑa ƒf ℮e';
const struckAndHooked =
  'ƀb ȼc ɇe ꞙf ǥg ɨi ɉj ꝁk ƚl ɵo ᵽp ꝗq ɍr ⱥa ⱦt ʉu ⱳw ɏy ƶz ɓb ƈc ɗd ɠg ɦh ƙk ɱm ɲn ƥp ɽr ʂs ƭt ƴy ʐz ʋv';

/** Cherokee letters, which have capital and small forms of one shape. */
const cherokee = rows('ᎠᎡᎢᎥᎪᎫᎬᎳᎷᎻᎽᏀᏃᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏴᏵᎤ', 'DRTiAJEWMHYGZbRWSVSLCPKdBGO');

/** Lisu and Canadian syllabics, as writers of "fancy text" use them. */
const lookalikeCapitals = [
  ...rows('ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ', 'ABCDEFGHIJKLMNOPRSTUVWXYZ'),
  ...rows('ᗩᗷᑕᗪᗴᖴᕼᒍᒪᗰᑎᑭᑫᖇᔕᑌᐯᗯ᙭ᘔ', 'ABCDEFHJLMNPQRSUVWXZ'),
];

/**
 * Letters of other scripts, and small capitals, that look like Latin ones (a selection of Unicode UTS #39
 * confusables: those people use to get round a word filter, or to look fancy).
 */
export const confusables: ReadonlyMap<string, string> = new Map([
  ...[cyrillic, greek, armenian, coptic, smallCapitals, struckAndHooked].flatMap(pairs),
  ...cherokee,
  ...cherokee.map(([met, letter]) => [met.toLowerCase(), letter.toLowerCase()] as const),
  ...lookalikeCapitals,
]);

/** Latin letters that Unicode does not decompose, with the letters people type instead. */
export const undecomposed: ReadonlyMap<string, string> = new Map([
  ...pairs('łl ŁL øo ØO đd ĐD ħh ĦH ıi ŧt ŦT ðd ÐD ɫl ŋn ŊN'),
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
  ...[...'’‘‛ʼʹʻʽ´`′＇ˈ՚‵ꞌ׳ʾʿ'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−﹘﹣－⁃'].map((mark) => [mark, '-'] as const),
  ...[...'“”„‟«»″＂'].map((mark) => [mark, '"'] as const),
  ...[...'。｡'].map((mark) => [mark, '.'] as const),
  ...[...'•·∙⋅‧▪●○◦★☆♥♡™℠©®'].map((mark) => [mark, '•'] as const),
  // What a number costs is no decoration: the rules tell prices from telephone numbers by it.
  ...[...'£€'].map((sign) => [sign, sign] as const),
]);
