import { matchesIn } from '../matches-in.ts';
import { endOfSomebody, isSomebodyIn } from './somebody.ts';

/** Offsets into a phrase line. */
type Span = { start: number; end: number };

/** Finds the words of one way of naming a position, from left to right, none of them twice. */
export type FindPlaces = (line: string) => readonly Span[];

/** No position is longer than this, in characters. */
const longest = 120;

function withoutRepeats(spans: readonly Span[]): readonly Span[] {
  let reached = 0;
  return spans.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** What the first group of a pattern source marks. */
export function marked(source: string): FindPlaces {
  const pattern = new RegExp(`${source}(?= )`, 'g');
  return (line) =>
    matchesIn(pattern, line).map(({ index, 0: words, 1: found = '' }) => {
      const start = index + words.indexOf(found);
      return { start, end: start + found.length };
    });
}

/** Words (a pattern source that begins with a space) and the position just after them. */
export function positionAfter(source: string): FindPlaces {
  const pattern = new RegExp(`${source}(?= )`, 'g');
  return (line) =>
    withoutRepeats(
      matchesIn(pattern, line).flatMap(({ index, 0: words }) => {
        const end = endOfSomebody(line, index + words.length + 1);
        return end === undefined ? [] : [{ start: index + 1, end }];
      }),
    );
}

/** Where a position would have to end: before some words, and before "in …" just before them. */
const endsBefore = (line: string, at: number): readonly number[] => {
  const room = / in(?: [a-z0-9]+){1,2}$/.exec(line.slice(Math.max(0, at - longest), at));
  return room === null ? [at] : [at, at - room[0].length];
};

/** Words, a position, and words after it (pattern sources that begin with a space). */
export function positionBetween(before: string, after: string): FindPlaces {
  const [begins, ends] = [new RegExp(`${before}(?= )`, 'g'), new RegExp(`${after}(?= )`, 'g')];
  return (line) => {
    const afters = matchesIn(ends, line);
    if (afters.length === 0) return [];
    const found = matchesIn(begins, line).flatMap(({ index, 0: words }) => {
      const at = index + words.length + 1;
      const follows = afters.find(
        (next) =>
          next.index > at &&
          next.index - at <= longest &&
          endsBefore(line, next.index).some((end) => isSomebodyIn(line.slice(0, end))(at)),
      );
      return follows === undefined ? [] : [{ start: index + 1, end: follows.index + follows[0].length }];
    });
    return withoutRepeats(found);
  };
}

/** How words before a school that hold a position end. */
const atSchool = / (?:at|of|from|for|in) (?:the )?$/;
const inRoom = / (?:in|for) [a-z0-9]+(?: [0-9]+)?$/;

/** A position that the words before a school end with: "the Year 4 teacher at ", "head of ". Without the last words. */
export function positionBefore(words: string): (Span & { job: number }) | undefined {
  const last = atSchool.exec(words)?.index;
  if (last === undefined) return undefined;
  const whole = words.slice(0, last);
  const room = inRoom.exec(whole)?.index;
  const ways = [whole, ...(room === undefined ? [] : [whole.slice(0, room)])].map(isSomebodyIn);
  for (let at = words.indexOf(' '); at >= 0 && at < last; at = words.indexOf(' ', at + 1)) {
    const determiner = /^ (?:the|an?|our|my)(?= )/.exec(words.slice(at, at + 5))?.[0].length ?? 0;
    for (const job of determiner > 0 ? [at + determiner + 1, at + 1] : [at + 1]) {
      if (ways.some((isSomebody) => isSomebody(job))) return { start: at + 1, end: last, job };
    }
  }
  return undefined;
}
