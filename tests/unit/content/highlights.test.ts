import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly number[];

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const hex = (text: string): Colour => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));

const mix = (one: Colour, other: Colour, share: number): Colour =>
  one.map((part, at) => part * share + (other[at] ?? 0) * (1 - share));

/** As WCAG 2.2 defines it: relative luminance of sRGB. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text and what stands behind it, in the themes of each site: posts, fields and comments. */
const pages = [
  ['X, light', '#0f1419', '#ffffff'],
  ['X, dim', '#f7f9f9', '#15202b'],
  ['X, dark', '#e7e9ea', '#000000'],
  ['Facebook, light', '#080809', '#ffffff'],
  ['Facebook, light, a comment', '#080809', '#f0f2f5'],
  ['Facebook, dark', '#e2e5e9', '#252728'],
  ['Facebook, dark, a comment', '#e2e5e9', '#3a3b3c'],
  ['Instagram, light', '#0c1014', '#ffffff'],
  ['Instagram, light, a field', '#0c1014', '#efefef'],
  ['Instagram, dark', '#f5f5f5', '#000000'],
  ['Instagram, dark, a dialog', '#f5f5f5', '#262626'],
] as const;

type Mark = { tint: Colour; share: number; line: Colour; ofText: number };

/** The rules of a sheet that paint, outside its media queries. */
function marksOf(sheet: string): readonly Mark[] {
  const rule =
    /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\);\s+text-decoration: underline (?:double )?2px color-mix\(in srgb, currentcolor (\d+)%, (#\w{6})\)/g;
  return [...sheet.matchAll(rule)].map(([, red, green, blue, share, ofText, line = '']) => ({
    tint: [red, green, blue].map(Number),
    share: Number(share) / 100,
    line: hex(line),
    ofText: Number(ofText) / 100,
  }));
}

const inEditors = marksOf(read('lib/content/highlights.css'));
const overFields = marksOf(read('components/nudge/field-marks.css'));

describe('what marks words', () => {
  it('is the same in an editor and over a field', () => {
    expect(inEditors).toHaveLength(2);
    expect(overFields).toEqual(inEditors);
  });

  it.each(pages)('is seen on %s, and the words stay readable (WCAG 2.2, 1.4.3 and 1.4.11)', (_, ...page) => {
    const [text, behind] = page.map(hex) as [Colour, Colour];
    for (const { tint, share, line, ofText } of inEditors) {
      const marked = mix(tint, behind, share);
      expect(contrast(mix(text, line, ofText), marked)).toBeGreaterThanOrEqual(3);
      // Over a field the tint lies on the letters too.
      expect(contrast(mix(tint, text, share), marked)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
