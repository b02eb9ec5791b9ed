import type { NameColumns, Somebody } from './headers/layout.ts';

/** Why a name cannot be listed. */
export type NameFault =
  'no-name' | 'half-a-name' | 'an-initial' | 'not-a-name' | 'with-digits' | 'damaged-letters' | 'too-long';

/** A person's names as they may be written out, in words; empty where there is none that can be listed. */
export type Names = { names: readonly string[]; fault?: NameFault };

const longestCell = 120;

/** Whole cells that stand for “nobody”. */
const blanks = new Set(
  'unknown,not known,none,n/a,tbc,tba,x,xx,xxx,no name,not given,not applicable,blank,no contact,no,yes,y,n,true,false'.split(
    ',',
  ),
);

/** What people write in place of a contact's given name. */
const relatives = new Set(
  'mum mummy mam mother dad daddy father parent parents carer carers guardian nan nanny gran granny grandma grandad family test'.split(
    ' ',
  ),
);

/** What may stand before a name. */
export const titles = /^(?:(?:mr|mrs|ms|miss|mx|dr|rev|revd|sir|dame|lady|lord|prof)\b\.?\s*)+/i;

/** UTF-8 read as Windows-1252 and saved again, letters that were replaced, or a “?” in place of a letter. */
const damage = /\ufffd|[ÃÂÅÄ][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|\p{L}\?/u;

export const isBlank = (cell: string): boolean =>
  !/\p{L}/u.test(cell) ? !/\d/.test(cell) : blanks.has(cell.toLowerCase());

/** The cells of some columns that hold something. */
const filled = (cells: readonly string[], at: readonly number[]): string[] =>
  at.map((column) => cells[column] ?? '').filter((cell) => !isBlank(cell));

function faultOf(cell: string): NameFault | undefined {
  if (cell.length > longestCell) return 'too-long';
  if (/\d/.test(cell)) return 'with-digits';
  return damage.test(cell) ? 'damaged-letters' : undefined;
}

/** `SMITH Anna` is Anna Smith; a name with a comma is turned by whoever reads it. */
function turned(name: string): string {
  const words = name.split(' ');
  const isCapital = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
  const rest = words.findIndex((word) => !isCapital(word));
  return rest > 0 && !name.includes(',') ? [...words.slice(rest), ...words.slice(0, rest)].join(' ') : name;
}

/** What stands in brackets and is no short form: a maiden name, what somebody is to the pupil. */
const noName =
  /^n[eé]e\b|^formerly\b|mother|father|parent|carer|guardian|aunt|uncle|gran|sister|brother|deceased|friend|neighbour/i;

/** `Smith, Katherine (Katie)` is Katherine and Katie; what is said after “née” is left out. */
function withoutBrackets(name: string): string[] {
  const short = /[("“]([\p{L}' -]{2,40})[)"”]/u.exec(name)?.[1];
  const plain = name
    .replace(/[("“][^)"”]*[)"”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (short === undefined || noName.test(short)) return [plain];
  const [before = '', after] = plain.split(/,\s*/);
  const family = after === undefined ? (before.split(' ').at(-1) ?? '') : before;
  return [plain, short.includes(' ') ? short : `${short} ${family}`];
}

/** Titles that are not of everybody, and are names too: left out where a whole name stands behind them. */
const honours =
  /^(?:chief|cllr|councillor|capt|captain|major|col|colonel|sgt|lt|pastor|canon|hon|baroness|baron|lord|earl|countess|alhaji|alhaja|hajji|imam)\b\.? (?=\S+ \S)/i;

const withoutHonours = (name: string): string => name.replace(titles, '').replace(honours, '');

/** A surname of two words is also written with a hyphen, and is then one name. */
const familyWays = (family: string): string[] =>
  family.includes(' ') ? [family, family.replaceAll(' ', '-')] : [family];

type Cells = Record<keyof NameColumns, string[]>;

function fromParts({ given, middle, family }: Cells): string[] {
  return given.flatMap((first) =>
    family.flatMap(familyWays).map((last) => [first, ...middle.slice(0, 1), last].join(' ')),
  );
}

/** A preferred name is one name, beside the surname, or all of it. */
function fromCalled({ called, family, full }: Cells): string[] {
  const surnames =
    family.length > 0 ? family : full.map((name) => name.split(',')[0]?.split(' ').at(-1) ?? '');
  return called.flatMap((name) => {
    const said = name.toLowerCase().split(/[\s,]+/);
    const isWhole = said.length > 1 && surnames.some((surname) => said.includes(surname.toLowerCase()));
    return isWhole ? [turned(name)] : surnames.map((surname) => `${name} ${surname}`);
  });
}

function fromFull({ full, family }: Cells): string[] {
  return full
    .flatMap((name) => withoutBrackets(turned(name)).map(withoutHonours))
    .flatMap((name) => (name.includes(' ') ? [name] : family.map((last) => `${name} ${last}`)));
}

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

/** Whether a name is somebody's: not “Mum Smith”, not “Mrs J Smith”. */
function faultOfName(name: string): NameFault | undefined {
  const plain = name.replace(titles, '').trim();
  const words = (plain.includes(',') ? plain.replace(/^([^,]*),\s*(.*)$/, '$2 $1') : plain).split(' ');
  const given = (words[0] ?? '').replace(titles, '');
  if (words.length < 2) return 'half-a-name';
  if (words.slice(0, -1).every(isInitial)) return 'an-initial';
  return relatives.has(given.toLowerCase()) ? 'not-a-name' : undefined;
}

/** The names of somebody in a row: each given name with each surname, legal and preferred, and whole names. */
export function namesIn(cells: readonly string[], { names: columns }: Somebody): Names {
  const own = Object.fromEntries(
    Object.entries(columns).map(([part, at]) => [part, filled(cells, at)]),
  ) as Cells;
  const all = [...own.given, ...own.family, ...own.full, ...own.called];
  if (all.length === 0) return { names: [], fault: 'no-name' };
  const fault = all.map(faultOf).find((each) => each !== undefined);
  if (fault !== undefined) return { names: [], fault };
  const made = [...fromParts(own), ...fromFull(own), ...fromCalled(own)];
  const faults = made.map(faultOfName);
  const names = [...new Set(made.filter((_, at) => faults[at] === undefined))];
  if (names.length > 0) return { names };
  return { names, fault: faults.find((each) => each !== undefined) ?? 'half-a-name' };
}
