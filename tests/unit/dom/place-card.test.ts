import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeCard, type Box, type PlacementQuestion } from '../../../lib/dom/place-card.ts';

const card = { width: 320, height: 300 };
const composer: Box = { left: 286, top: 100, width: 598, height: 170 };
const text: Box = { left: 350, top: 120, width: 500, height: 60 };
const button: Box = { left: 800, top: 228, width: 70, height: 34 };

const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const ask = (change: Partial<PlacementQuestion> = {}): PlacementQuestion => ({
  card,
  viewport: { width: 1280, height: 900 },
  region: composer,
  avoid: [text, button],
  ...change,
});

describe('the place of a card', () => {
  it('is to the right of the composer where there is room', () => {
    expect(placeCard(ask())).toEqual({ left: 896, top: 100 });
  });

  it('is below where the window is narrow', () => {
    const place = placeCard(ask({ viewport: { width: 900, height: 900 } }));
    expect(place.top).toBe(282);
  });

  it('is above a composer at the foot of the window', () => {
    const region = { left: 20, top: 560, width: 300, height: 70 };
    const place = placeCard(ask({ viewport: { width: 360, height: 640 }, region, avoid: [region] }));
    expect(place.top + card.height).toBeLessThanOrEqual(region.top);
  });

  it('is made lower where only a lower one fits beside the words', () => {
    const place = placeCard(
      ask({
        card: { width: 304, height: 490 },
        viewport: { width: 320, height: 640 },
        region: { left: 6, top: 32, width: 308, height: 290 },
        avoid: [
          { left: 80, top: 100, width: 220, height: 60 },
          { left: 240, top: 260, width: 60, height: 36 },
        ],
      }),
    );
    expect(place).toEqual({ left: 8, top: 304, maxHeight: 328 });
  });

  it('is inside the window and covers least where nothing is free', () => {
    const viewport = { width: 320, height: 400 };
    const place = placeCard({
      card: { width: 304, height: 200 },
      viewport,
      region: { left: 0, top: 0, width: 320, height: 400 },
      avoid: [{ left: 10, top: 90, width: 300, height: 180 }],
    });
    expect(place).toEqual({ left: 8, top: 192, covers: true });
  });

  it('never leaves a window that is large enough', () => {
    const side = fc.integer({ min: -200, max: 1400 });
    const size = fc.integer({ min: 1, max: 900 });
    const box = fc.record({ left: side, top: side, width: size, height: size });
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 3 }), (region, avoid) => {
        const viewport = { width: 1000, height: 800 };
        const { left, top, maxHeight = card.height } = placeCard(ask({ viewport, region, avoid }));
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + card.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(viewport.height - 8);
      }),
      { numRuns: 2000 },
    );
  });

  it('covers nothing that it must not, or says so', () => {
    const viewport = { width: 640, height: 400 };
    const at = fc.integer({ min: -100, max: 600 });
    const size = fc.integer({ min: 1, max: 500 });
    const box = fc.record({ left: at, top: at, width: size, height: size });
    const sizes = fc.constantFrom(card, { width: 304, height: 52 }, { width: 304, height: 490 });
    fc.assert(
      fc.property(sizes, box, fc.array(box, { minLength: 1, maxLength: 3 }), (size, region, avoid) => {
        const {
          covers = false,
          maxHeight = size.height,
          ...place
        } = placeCard({
          card: size,
          viewport,
          region,
          avoid,
        });
        const drawn = { ...place, ...size, height: Math.min(size.height, maxHeight) };
        expect(avoid.some((one) => meet(drawn, one))).toBe(covers);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds room for a folded card where a whole one would lie on the words', () => {
    // A dialog in a window of 1280 by 800 at 200 %.
    const room = {
      viewport: { width: 640, height: 400 },
      region: { left: 20, top: 10, width: 600, height: 380 },
      avoid: [
        { left: 40, top: 90, width: 560, height: 180 },
        { left: 40, top: 340, width: 560, height: 36 },
      ],
    };
    expect(placeCard(ask({ ...room, card: { width: 320, height: 380 } })).covers).toBe(true);
    expect(placeCard(ask({ ...room, card: { width: 320, height: 52 } }))).toEqual({ left: 312, top: 8 });
  });

  it('does not meet the words or the button while a corner is free', () => {
    const place = placeCard(ask({ viewport: { width: 700, height: 800 } }));
    expect([text, button].some((box) => meet({ ...place, ...card }, box))).toBe(false);
  });
});
