import type { Weekday } from '../../lib/core/timetable.ts';
import { fullWeekday, shortDay } from '../format.ts';

/** A date of a week that began on a Monday the first. */
const dateOf = (day: Weekday): string => `2024-01-0${String(day)}`;

/** `Mon` or `Monday`, in the language that speaks. */
export const dayName = (day: Weekday, length: 'short' | 'long'): string =>
  length === 'short' ? shortDay(dateOf(day)) : fullWeekday(dateOf(day));
