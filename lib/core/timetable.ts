/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The same hours on some days of every week. Minutes of the day; `to` at or before `from` means the next day. */
export type WeekHours = { days: readonly Weekday[]; from: number; to: number; label?: string };

/** Whole days, both ends included, `YYYY-MM-DD`. */
export type DateRange = { from: string; to: string; label?: string };

/** When sites are closed, in the school's time zone. */
export type Timetable = {
  /** IANA name. */
  timeZone: string;
  blocked: readonly WeekHours[];
  /** Windows inside blocked hours in which sites are open. */
  open: readonly WeekHours[];
  /** Blocked hours hold only in these ranges; empty: all year. */
  terms: readonly DateRange[];
  /** INSET days, holidays: blocked hours do not hold. */
  closures: readonly DateRange[];
};
