/**
 * With which letters a match of a pattern may begin, worked out of its source. Most words of a text begin none, and a long
 * pattern is far dearer to look for, even in vain, than three letters.
 */

/** So many letters are looked at. */
const length = 3;

/** Stands for any letter at all. */
const any = '\0';

/** Beginnings that are still shorter than `length`, which go on with what follows. */
type Short = ReadonlySet<string>;

/** A source being read, and the beginnings that are long enough. */
type Reading = { source: string; openings: Set<string> };

/** What may go on, and where the part ends. */
type Part = { open: Short; end: number };

/** Behind each opening one of the letters; those long enough are done. */
function followedBy(open: Short, letters: readonly string[], { openings }: Reading): Short {
  const longer = new Set<string>();
  for (const each of open)
    for (const letter of letters) (each.length + 1 < length ? longer : openings).add(each + letter);
  return longer;
}

/** Behind the `]` of a class. */
const behindClass = (source: string, at: number): number => source.indexOf(']', at) + 1;

/** Behind the `)` of a group. */
function behindGroup(source: string, start: number): number {
  let [at, depth] = [start, 0];
  do {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    at = source[at] === '[' ? behindClass(source, at) : at + (source[at] === '\\' ? 2 : 1);
  } while (depth > 0);
  return at;
}

/** `a-e` is five letters. */
function lettersOfClass(inner: string): readonly string[] {
  if (/^\^|\\/.test(inner)) return [any];
  const letters: string[] = [];
  for (let at = 0; at < inner.length; at++) {
    const isRange = inner[at + 1] === '-';
    const last = inner.charCodeAt(isRange ? at + 2 : at);
    for (let code = inner.charCodeAt(at); code <= last; code++) letters.push(String.fromCharCode(code));
    if (isRange) at += 2;
  }
  // The alphabet is anything.
  return letters.length < 26 ? letters : [any];
}

/** The letters that one sign of a source stands for, and where it ends. */
function signAt(source: string, at: number): { letters: readonly string[]; end: number } {
  const sign = source.charAt(at);
  if (sign === '[') {
    const end = behindClass(source, at);
    return { letters: lettersOfClass(source.slice(at + 1, end - 1)), end };
  }
  if (sign !== '\\') return { letters: [sign === '.' ? any : sign], end: at + 1 };
  const escaped = source.charAt(at + 1);
  if (escaped === 'd') return { letters: [...'0123456789'], end: at + 2 };
  return { letters: [/\w/.test(escaped) ? any : escaped], end: at + 2 };
}

/** One letter, class or group, once. What only looks around takes no letters. */
function atomAt(reading: Reading, at: number, open: Short): Part {
  const { source } = reading;
  if (source[at] !== '(') {
    const { letters, end } = signAt(source, at);
    return { open: followedBy(open, letters, reading), end };
  }
  const end = behindGroup(source, at);
  if (/^\(\?<?[=!]/.test(source.slice(at, at + 4))) return { open, end };
  return { open: choiceAt(reading, source.startsWith('(?:', at) ? at + 3 : at + 1, open).open, end };
}

const behindAtom = (source: string, at: number): number =>
  source[at] === '(' ? behindGroup(source, at) : signAt(source, at).end;

/** One thing after the other. */
function sequenceAt(reading: Reading, start: number, before: Short): Part {
  const { source } = reading;
  let [open, at] = [before, start];
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    if (open.size === 0) {
      at = behindAtom(source, at);
      continue;
    }
    const once = atomAt(reading, at, open);
    const [count = ''] = /^(?:[?*+]|\{\d*,?\d*\})?\??/.exec(source.slice(once.end, once.end + 12)) ?? [];
    let next = once.open;
    // More than `length` times no letter of it counts any more.
    if (/^[*+{]/.test(count) && next.size > 0)
      for (let time = 1; time < length; time++) next = next.union(atomAt(reading, at, next).open);
    open = /^(?:[?*]|\{0?,)/.test(count) ? open.union(next) : next;
    at = once.end + count.length;
  }
  return { open, end: at };
}

function choiceAt(reading: Reading, start: number, before: Short): Part {
  let { open, end } = sequenceAt(reading, start, before);
  while (reading.source[end] === '|') {
    const next = sequenceAt(reading, end + 1, before);
    [open, end] = [open.union(next.open), next.end];
  }
  return { open, end };
}

/**
 * The first three letters of whatever a pattern of our own kind (no flags, no references) matches, a space standing for
 * the end of a word, which must follow; undefined where they may be anything.
 */
export function openingsOf(source: string): readonly string[] | undefined {
  const reading = { source: `(?:${source}) `, openings: new Set<string>() };
  const { open } = choiceAt(reading, 0, new Set(['']));
  const openings = [...reading.openings];
  return open.size > 0 || openings.some((each) => each.includes(any)) ? undefined : openings;
}
