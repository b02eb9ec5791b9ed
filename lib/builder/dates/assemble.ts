import { cleanLabel } from '../../core/builder/date-text.ts';
import type {
  DateDoubt,
  DateKind,
  DatesReading,
  FoundDates,
  UnreadLine,
} from '../../core/builder/found-dates.ts';
import type { Item, Items } from './items.ts';

/** No term, and no holiday, is longer; days. */
const longest: Readonly<Record<DateKind, number>> = { term: 140, closure: 60 };

/** A range of which nothing says what it is, is a term from here on; days. */
const shortestTerm = 15;

const daysOf = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;

const dropped = ({ line, source }: Item, reason: UnreadLine['reason']): UnreadLine => ({
  line,
  source,
  reason,
});

function foundOf(item: Item, to: string, kind: DateKind, doubts: readonly DateDoubt[]): FoundDates {
  const label = cleanLabel(item.label);
  return {
    ...{ kind, from: item.from, to, line: item.line, source: item.source },
    ...(label !== '' && { label }),
    doubts: [...new Set(doubts)],
  };
}

/** “Half term 1” may be a week without lessons or six weeks of them: its length decides. */
function rangeOf(item: Item, to: string): FoundDates {
  const { kind } = item.meaning;
  // One that ends before it begins has a length, too.
  const days = Math.abs(daysOf(item.from, to)) + 1;
  const isHalf = kind === 'closure' && /half[- ]?term/i.test(item.label) && days > shortestTerm;
  if (kind !== undefined && !isHalf) return foundOf(item, to, kind, item.doubts);
  return foundOf(item, to, days >= shortestTerm ? 'term' : 'closure', [...item.doubts, 'kind-guessed']);
}

/** Joins what begins on one line to what ends on another. */
function joined({ items, unread }: Items): DatesReading {
  const found: FoundDates[] = [];
  const lost: UnreadLine[] = [];
  const open = new Map<DateKind, Item>();
  for (const item of items) {
    const { kind, edge } = item.meaning;
    if (item.to !== undefined) found.push(rangeOf(item, item.to));
    else if (edge === 'start') {
      const before = open.get(kind ?? 'term');
      if (before !== undefined) lost.push(dropped(before, 'no-end'));
      open.set(kind ?? 'term', item);
    } else if (edge === 'end') {
      // “End” below the half term of a table is the end of the term.
      const own = kind !== undefined && open.has(kind) ? kind : 'term';
      const start = open.get(own);
      open.delete(own);
      if (start === undefined) lost.push(dropped(item, 'no-start'));
      else {
        const source = start.line === item.line ? start.source : `${start.source} … ${item.source}`;
        found.push(foundOf({ ...start, source }, item.from, own, [...start.doubts, ...item.doubts]));
      }
    } else if (kind === 'closure') found.push(foundOf(item, item.from, kind, item.doubts));
    else lost.push(dropped(item, kind === 'term' ? 'no-end' : 'other'));
  }
  return {
    found,
    unread: [...unread, ...lost, ...[...open.values()].map((item) => dropped(item, 'no-end'))],
  };
}

const isSame = (one: FoundDates, other: FoundDates): boolean =>
  one.kind === other.kind && one.from === other.from && one.to === other.to;

function doubtsOf(one: FoundDates, at: number, all: readonly FoundDates[], today: string): DateDoubt[] {
  const terms = all.filter(({ kind, from, to }) => kind === 'term' && from <= to);
  const meetsTerm = terms.some(({ from, to }) => from <= one.to && one.from <= to);
  const told: readonly [DateDoubt, boolean][] = [
    ['reversed', one.to < one.from],
    ['long', daysOf(one.from, one.to) >= longest[one.kind]],
    ['between-terms', one.kind === 'closure' && terms.length > 0 && !meetsTerm],
    ['twice', all.slice(0, at).some((other) => isSame(one, other))],
    ['past', one.from <= one.to && one.to < today],
  ];
  return told.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}

/**
 * What a text or calendar says, by date, with all that is doubtful about it.
 *
 * @param today `YYYY-MM-DD`.
 */
export function assemble(items: Items, today: string): DatesReading {
  const { found, unread } = joined(items);
  const inOrder = found.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.line - b.line));
  return {
    found: inOrder.map((one, at) => ({
      ...one,
      doubts: [...one.doubts, ...doubtsOf(one, at, inOrder, today)],
    })),
    unread: unread.toSorted((a, b) => a.line - b.line),
  };
}
