import type { Day, Share } from './week.ts';

const MINUTE = 60_000;
/** Steps a scale may end on, in minutes, so that its middle is a round number too. */
const ENDS = [10, 20, 30, 60, 90, 120, 180, 240, 360, 480, 720, 1_440];

export type Bar = { slot: Share['slot']; y: number; height: number };

export type Column = {
  date: string;
  x: number;
  bars: readonly Bar[];
  /** The top of the same day a week before. */
  beforeY: number;
};

export type ChartSize = { width: number; height: number; barWidth: number };

/** The end of the scale: the first round step that holds every day, of both weeks, and the allowance. */
export function scaleEnd(days: readonly Day[], allowance: number | undefined): number {
  const most = Math.max(allowance ?? 0, ...days.flatMap((day) => [day.total, day.before ?? 0]));
  return (ENDS.find((end) => end * MINUTE >= most) ?? 1_440) * MINUTE;
}

/** The height at which a value lies; the top of the chart is 0. */
export const yOf = (value: number, end: number, height: number): number =>
  height - (Math.min(value, end) / end) * height;

/** Columns left to right; in each, one bar a site, stacked upwards without a gap or an overlap. */
export function columnsOf(days: readonly Day[], end: number, size: ChartSize): readonly Column[] {
  const step = size.width / days.length;
  return days.map((day, index) => {
    let below = 0;
    const bars = day.shares.map(({ slot, used }) => {
      const bottom = yOf(below, end, size.height);
      below += used;
      const y = yOf(below, end, size.height);
      return { slot, y, height: bottom - y };
    });
    return {
      date: day.date,
      x: step * index + (step - size.barWidth) / 2,
      bars,
      beforeY: yOf(day.before ?? 0, end, size.height),
    };
  });
}

/** How much of a ring is filled, as `stroke-dasharray` for a circle of length 100. */
export function ringDashes(part: number, whole: number): string {
  const filled = whole <= 0 ? 0 : Math.min(1, Math.max(0, part / whole)) * 100;
  return `${filled.toFixed(2)} 100`;
}
