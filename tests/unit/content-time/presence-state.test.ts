import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  changeFacts,
  GAP,
  IDLE_AFTER,
  lengthOf,
  noteInput,
  ongoingOf,
  type PageFacts,
  type PresenceState,
  startPresence,
  takeIntervals,
  TICK,
  tick,
} from '../../../lib/content/time/presence-state.ts';

const attended: PageFacts = { visible: true, focused: true, playing: 'no', covered: false };
const hidden: PageFacts = { ...attended, visible: false, focused: false };

/** Lets the clock tick every second up to a moment, as the page does. */
function tickTo(state: PresenceState, from: number, to: number): PresenceState {
  let next = state;
  for (let at = from + TICK; at < to; at += TICK) next = tick(next, at);
  return tick(next, to);
}

const counted = (state: PresenceState): number => lengthOf(state.intervals);

describe('what goes on', () => {
  test('is the last stretch, as far as it was not handed over', () => {
    const state = tickTo(startPresence(attended, 0), 0, 4_500);
    expect(ongoingOf(state)).toBe(4_500);
    expect(ongoingOf(takeIntervals(state)[1])).toBe(0);
    const back = changeFacts(changeFacts(state, hidden, 5_000), attended, 20_000);
    expect(ongoingOf(back)).toBe(0);
    expect(ongoingOf(tick(back, 20_700))).toBe(700);
  });

  test('is nothing while nobody is there', () => {
    expect(ongoingOf(startPresence(hidden, 0))).toBeUndefined();
    expect(ongoingOf(tickTo(startPresence(attended, 0), 0, IDLE_AFTER + TICK))).toBeUndefined();
  });
});

describe('who is present', () => {
  test('a page that is looked at counts, to the millisecond', () => {
    expect(counted(tickTo(startPresence(attended, 0), 0, 20_250))).toBe(20_250);
  });

  test('a hidden page, and a visible page in an unfocused window, do not', () => {
    expect(counted(tickTo(startPresence(hidden, 0), 0, 20_000))).toBe(0);
    expect(counted(tickTo(startPresence({ ...attended, focused: false }, 0), 0, 20_000))).toBe(0);
  });

  test('reading counts exactly a minute after the last input', () => {
    const read = noteInput(tickTo(startPresence(attended, 0), 0, 5_000), 5_000);
    expect(counted(tickTo(read, 5_000, 300_000))).toBe(5_000 + IDLE_AFTER);
  });

  test('a return after idling counts from the return', () => {
    const idle = tickTo(startPresence(attended, 0), 0, 90_000);
    expect(idle.countedTo).toBeUndefined();
    expect(counted(tickTo(noteInput(idle, 90_400), 90_400, 92_400))).toBe(IDLE_AFTER + 2_000);
  });

  test('an input between the end of the minute and the next tick does not bridge the pause', () => {
    const almost = tickTo(startPresence(attended, 500), 500, 60_400);
    expect(counted(tick(noteInput(almost, 61_000), 62_000))).toBe(IDLE_AFTER + 1_000);
  });

  test('what is heard counts everywhere, what is only seen counts where it can be seen', () => {
    const count = (facts: Partial<PageFacts>): number =>
      counted(tickTo(startPresence({ ...hidden, ...facts }, 0), 0, 120_000));
    expect(count({ playing: 'heard' })).toBe(120_000);
    expect(count({ playing: 'seen' })).toBe(0);
    expect(count({ playing: 'seen', visible: true })).toBe(120_000);
  });

  test('time under the cover does not count, not even with sound', () => {
    const covered = changeFacts(startPresence(attended, 0), { covered: true, playing: 'heard' }, 2_000);
    expect(counted(tickTo(covered, 2_000, 60_000))).toBe(2_000);
  });

  test('leaving stops the count at once, coming back starts it without an input', () => {
    const away = changeFacts(tickTo(startPresence(attended, 0), 0, 10_000), { focused: false }, 10_400);
    expect(away.countedTo).toBeUndefined();
    const back = changeFacts(tickTo(away, 10_400, 200_000), { focused: true }, 200_000);
    expect(counted(tickTo(back, 200_000, 203_000))).toBe(13_400);
  });
});

describe('gaps', () => {
  test('a machine that slept is billed at most one tick', () => {
    const awake = tickTo(startPresence({ ...attended, playing: 'heard' }, 0), 0, 10_000);
    const woken = tick(awake, 3_610_000);
    expect(counted(woken)).toBe(10_000 + TICK);
    expect(counted(tick(woken, 3_611_000))).toBe(10_000 + 2 * TICK);
  });

  test('a tick that is a little late is no gap', () => {
    expect(counted(tick(startPresence(attended, 0), GAP))).toBe(GAP);
    expect(counted(tick(startPresence(attended, 0), GAP + 1))).toBe(TICK);
  });

  test('an input that ends a sleep does not bill the sleep', () => {
    expect(counted(noteInput(tickTo(startPresence(attended, 0), 0, 10_000), 40_000))).toBe(10_000 + TICK);
  });
});

test('what was taken is not given twice', () => {
  const [first, rest] = takeIntervals(tickTo(startPresence(attended, 0), 0, 15_000));
  expect(first).toEqual([{ from: 0, to: 15_000 }]);
  expect(takeIntervals(tickTo(rest, 15_000, 20_000))[0]).toEqual([{ from: 15_000, to: 20_000 }]);
});

type Step = { wait: number; facts?: Partial<PageFacts>; input?: boolean };

const steps = fc.array(
  fc.record(
    {
      wait: fc.integer({ min: 0, max: 90_000 }),
      facts: fc.record(
        {
          visible: fc.boolean(),
          focused: fc.boolean(),
          covered: fc.boolean(),
          playing: fc.constantFrom('no' as const, 'seen' as const, 'heard' as const),
        },
        { requiredKeys: [] },
      ),
      input: fc.boolean(),
    },
    { requiredKeys: ['wait'] },
  ),
  { maxLength: 25 },
);

/** Counts by asking, for each stretch between steps, how much of it was present: no ticks, no state. */
function expected(history: readonly Step[]): number {
  let total = 0;
  let facts = attended;
  let lastInput = 0;
  let now = 0;
  for (const { wait, facts: change, input } of history) {
    const looks = facts.visible && facts.focused;
    const plays = facts.playing === 'heard' || (facts.playing === 'seen' && facts.visible);
    const until = facts.covered ? 0 : plays ? Infinity : looks ? lastInput + IDLE_AFTER : 0;
    total += Math.max(0, Math.min(now + wait, until) - now);
    now += wait;
    const next = { ...facts, ...change };
    if ((next.visible && next.focused && !looks) || input) lastInput = now;
    facts = next;
  }
  return total;
}

test('any history of ticks, facts and inputs counts what was present, in order, without overlap', () => {
  fc.assert(
    fc.property(steps, (history) => {
      let state = startPresence(attended, 0);
      let now = 0;
      for (const { wait, facts, input } of history as Step[]) {
        state = tickTo(state, now, now + wait);
        now += wait;
        if (facts) state = changeFacts(state, facts, now);
        if (input) state = noteInput(state, now);
      }
      expect(counted(state)).toBe(expected(history as Step[]));
      state.intervals.forEach(({ from, to }, index) => {
        expect(to).toBeGreaterThan(from);
        expect(from).toBeGreaterThanOrEqual(state.intervals[index - 1]?.to ?? 0);
      });
    }),
  );
});
