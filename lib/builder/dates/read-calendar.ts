import type { UnreadLine } from '../../core/builder/found-dates.ts';
import { eventDates } from './event-dates.ts';
import { type Event, eventsOf } from './events.ts';
import type { Item, Items } from './items.ts';
import { meaningOf, nameIn } from './words.ts';

/** Shorter than this, and without a word of terms or holidays, it is one of a school's many other appointments; days. */
const shortestTerm = 15;

const daysOf = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1;

function itemOf(event: Event, source: string, timeZone: string): Item | UnreadLine {
  const { line, properties } = event;
  if (properties?.get('status')?.value.toUpperCase() === 'CANCELLED')
    return { line, source, reason: 'cancelled' };
  const dates = eventDates(event, timeZone);
  if (dates === undefined) return { line, source, reason: 'damaged' };
  const { from, to, doubts } = dates;
  const meaning = meaningOf(source);
  if (meaning.kind === undefined && meaning.edge === undefined && daysOf(from, to) < shortestTerm)
    return { line, source, reason: 'other' };
  const label = nameIn(source) ?? '';
  if (from === to) return { line, source, label, meaning, from, doubts };
  const { kind } = meaning;
  return { line, source, label, meaning: kind === undefined ? {} : { kind }, from, to, doubts };
}

/**
 * Terms and closures in an iCalendar file, by the titles of its appointments.
 *
 * @param timeZone of the school; an appointment elsewhere is on its days.
 */
export function readCalendar(calendar: string, timeZone: string): Items {
  const read = eventsOf(calendar).map((event) =>
    itemOf(event, event.properties?.get('summary')?.value.trim() ?? '', timeZone),
  );
  const items = read.filter((one): one is Item => !('reason' in one));
  return {
    // “Term ends” may stand before “Term starts”: calendars have no order.
    items: items.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.line - b.line)),
    unread: read.filter((one): one is UnreadLine => 'reason' in one),
  };
}
