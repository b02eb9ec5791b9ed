import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cornerFor, margin } from '../../../../lib/content/warning/place.ts';

const size = { width: 300, height: 80 };
const room = { width: 1280, height: 800 };

describe('the corner for a warning', () => {
  it('is the upper one at the end where nothing is written', () => {
    expect(cornerFor(size, room, [])).toBe('top-end');
  });

  it.each([
    [{ left: 900, top: 0, width: 380, height: 200 }, 'bottom-end'],
    [{ left: 900, top: 0, width: 380, height: 800 }, 'top-start'],
    [{ left: 0, top: 0, width: 1280, height: 300 }, 'bottom-end'],
    [{ left: 300, top: 200, width: 600, height: 300 }, 'top-end'],
  ])('is one that leaves the box free: %j', (box, corner) => {
    expect(cornerFor(size, room, [box])).toBe(corner);
  });

  it('leaves the line with the caret free where no corner leaves the box free', () => {
    const box = { left: 0, top: 0, width: 320, height: 640 };
    const small = { width: 320, height: 640 };
    const line = (top: number) => ({ left: 20, top, width: 1, height: 20 });
    expect(cornerFor({ width: 288, height: 80 }, small, [line(40), box])).toBe('bottom-end');
    expect(cornerFor({ width: 288, height: 80 }, small, [line(600), box])).toBe('top-end');
  });

  it('never covers any of the box while another corner would not', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 1280 }),
      top: fc.integer({ min: 0, max: 800 }),
      width: fc.integer({ min: 1, max: 1280 }),
      height: fc.integer({ min: 1, max: 800 }),
    });
    const covers = (corner: string, one: { left: number; top: number; width: number; height: number }) => {
      const left = corner.endsWith('start') ? margin : room.width - margin - size.width;
      const top = corner.startsWith('top') ? margin : room.height - margin - size.height;
      const beside = one.left >= left + size.width || one.left + one.width <= left;
      return !beside && one.top < top + size.height && one.top + one.height > top;
    };
    fc.assert(
      fc.property(box, (one) => {
        const all = ['top-end', 'bottom-end', 'top-start', 'bottom-start'];
        const isFree = all.some((corner) => !covers(corner, one));
        expect(covers(cornerFor(size, room, [one]), one)).toBe(!isFree);
      }),
    );
  });
});
