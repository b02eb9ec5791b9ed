import { minutesLeft, minutesUsed, shortMinutes, spokenMinutes } from '../lib/core/time-words.ts';
import { languageTag } from '../lib/language/language.ts';
import * as m from '../lib/language/made/messages.ts';

/** A calendar date of the school's zone, `YYYY-MM-DD`, as an instant whose UTC date it is. */
const instantOf = (date: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;

/** By language and options: a chart says dozens, and to make a format takes longer than to use it. */
const dateFormats: Record<string, Intl.DateTimeFormat> = {};
const listFormats: Record<string, Intl.ListFormat> = {};

function formatDate(date: string, options: Intl.DateTimeFormatOptions): string {
  const key = languageTag() + JSON.stringify(options);
  dateFormats[key] ??= new Intl.DateTimeFormat(languageTag(), { ...options, timeZone: 'UTC' });
  return dateFormats[key].format(instantOf(date));
}

function formatList(all: readonly string[], type: 'conjunction' | 'unit'): string {
  const format = (listFormats[languageTag() + type] ??= new Intl.ListFormat(languageTag(), { type }));
  return format.format(all);
}

/** `Mon` */
export const shortDay = (date: string): string => formatDate(date, { weekday: 'short' });

/** `Monday` */
export const fullWeekday = (date: string): string => formatDate(date, { weekday: 'long' });

/** `Monday 16 November` */
export const longDay = (date: string): string =>
  formatDate(date, { weekday: 'long', day: 'numeric', month: 'long' });

/** `16 to 22 Nov`, `30 Nov to 6 Dec` */
export function weekRange(monday: string): string {
  const sunday = Temporal.PlainDate.from(monday).add({ days: 6 }).toString();
  const sameMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  const first = formatDate(monday, { day: 'numeric', ...(!sameMonth && { month: 'short' }) });
  return m.weekRange({ first, last: formatDate(sunday, { day: 'numeric', month: 'short' }) });
}

/** `18m`, `1h 20m`; what was used but does not fill a minute is not nothing: `<1m`. */
export const used = (milliseconds: number): string =>
  milliseconds > 0 && minutesUsed(milliseconds) === 0
    ? m.commonUnder({ amount: shortMinutes(1) })
    : shortMinutes(minutesUsed(milliseconds));

/** The same for a sentence. */
export const usedInWords = (milliseconds: number): string =>
  milliseconds > 0 && minutesUsed(milliseconds) === 0
    ? m.commonLessThanMinute()
    : spokenMinutes(minutesUsed(milliseconds));

/** `12 minutes`; what is left and does not fill a minute is still something. */
export const leftInWords = (milliseconds: number): string =>
  milliseconds > 0 && minutesLeft(milliseconds) === 0
    ? m.commonLessThanMinute()
    : spokenMinutes(minutesLeft(milliseconds));

/** `X`, `X and Facebook`, `X, Facebook and Instagram` */
export const list = (names: readonly string[]): string => formatList(names, 'conjunction');

/** `X 10m, Facebook 5m`: a list of figures, without an “and”. */
export const items = (all: readonly string[]): string => formatList(all, 'unit');

/** `2 September 2026`, from `YYYY-MM-DD`. */
export const dateInWords = (date: string): string => formatDate(date, { dateStyle: 'long' });
