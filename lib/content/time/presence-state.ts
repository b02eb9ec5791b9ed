/** Media in the page: `seen` counts while the page is visible, `heard` (or in a window of its own) everywhere. */
export type Playing = 'no' | 'seen' | 'heard';

/** What a page knows of itself. */
export type PageFacts = {
  visible: boolean;
  focused: boolean;
  playing: Playing;
  /** Time under the cover is not counted. */
  covered: boolean;
};

/** A stretch on the page's monotonic clock, in milliseconds. */
export type Interval = { from: number; to: number };

/** Everything that decides whether somebody is there, and what has been counted and not yet reported. */
export type PresenceState = {
  facts: PageFacts;
  /** The last trusted input, or the arrival at the page. */
  lastInput: number;
  /** Up to when time is accounted for; undefined while nobody is there. */
  countedTo: number | undefined;
  intervals: readonly Interval[];
};

/** Reading without touching anything counts this long. */
export const IDLE_AFTER = 60_000;
/** The counted page looks at its clock this often. */
export const TICK = 1_000;
/** A tick that comes later than this was slept through: the machine or the process stood still. */
export const GAP = 3_000;

const attended = ({ visible, focused }: PageFacts): boolean => visible && focused;

/** Until when somebody counts as present if nothing more happens; -Infinity where nobody is. */
function presentUntil({ facts, lastInput }: PresenceState): number {
  if (facts.covered) return -Infinity;
  if (facts.playing === 'heard' || (facts.playing === 'seen' && facts.visible)) return Infinity;
  return attended(facts) ? lastInput + IDLE_AFTER : -Infinity;
}

const isPresent = (state: PresenceState, now: number): boolean => now < presentUntil(state);

/** Adds an interval, joining it to the one before where they touch. */
function joined(intervals: readonly Interval[], next: Interval): readonly Interval[] {
  if (next.to <= next.from) return intervals;
  const last = intervals.at(-1);
  return last?.to === next.from
    ? [...intervals.slice(0, -1), { from: last.from, to: next.to }]
    : [...intervals, next];
}

/** Accounts for the time up to `now` under the facts that held until now. */
function advance(state: PresenceState, now: number): PresenceState {
  const { countedTo } = state;
  if (countedTo === undefined) return state;
  const seenTo = now - countedTo > GAP ? countedTo + TICK : now;
  const to = Math.min(seenTo, presentUntil(state));
  return {
    ...state,
    intervals: joined(state.intervals, { from: countedTo, to }),
    countedTo: isPresent(state, now) ? now : undefined,
  };
}

const beginIfPresent = (state: PresenceState, now: number): PresenceState =>
  state.countedTo === undefined && isPresent(state, now) ? { ...state, countedTo: now } : state;

/** A page as it starts. Opening it, where it is looked at, is the person's first act. */
export function startPresence(facts: PageFacts, now: number): PresenceState {
  return beginIfPresent({ facts, lastInput: now, countedTo: undefined, intervals: [] }, now);
}

/** The clock moved on. */
export const tick = (state: PresenceState, now: number): PresenceState => advance(state, now);

/** The person did something: a key, a pointer, a wheel. */
export function noteInput(state: PresenceState, now: number): PresenceState {
  return beginIfPresent({ ...advance(state, now), lastInput: now }, now);
}

/** Something about the page changed. Coming (back) to a page is an act of the person like any input. */
export function changeFacts(state: PresenceState, change: Partial<PageFacts>, now: number): PresenceState {
  const facts = { ...state.facts, ...change };
  const arrived = attended(facts) && !attended(state.facts);
  const moved = { ...advance(state, now), facts, ...(arrived && { lastInput: now }) };
  return beginIfPresent(isPresent(moved, now) ? moved : { ...moved, countedTo: undefined }, now);
}

/** Hands over what has been counted; the caller owns it from here. */
export function takeIntervals(state: PresenceState): [readonly Interval[], PresenceState] {
  return [state.intervals, { ...state, intervals: [] }];
}

/** Milliseconds of the stretch that goes on, as far as it was not handed over; undefined where nobody is there. */
export function ongoingOf({ countedTo, intervals }: PresenceState): number | undefined {
  if (countedTo === undefined) return undefined;
  const last = intervals.at(-1);
  return last?.to === countedTo ? last.to - last.from : 0;
}

/** Milliseconds in some intervals. */
export const lengthOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { from, to }) => sum + to - from, 0);
