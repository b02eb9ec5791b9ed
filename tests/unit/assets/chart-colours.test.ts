import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { SITE_COLOURS } from '../../../lib/core/charted-sites.ts';

const DARK = /@media (?:screen and )?\(prefers-color-scheme: dark\) \{(.*?)\n\}/gs;

const sheets = ['ground', 'tokens', 'chart-colours'].map((name) =>
  readFileSync(new URL(`../../../assets/${name}.css`, import.meta.url), 'utf8'),
);

/** The colours of style sheets by their names; a later one holds. */
const coloursOf = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );

const light = coloursOf(sheets.map((css) => css.replaceAll(/@media[^{]*\{.*?\n\}/gs, '')).join(''));
const dark = new Map([
  ...light,
  ...coloursOf(sheets.map((css) => [...css.matchAll(DARK)].map(([, inside]) => inside).join('')).join('')),
]);

/** Red, green and blue of a colour, in light (sRGB made linear). */
const lightOf = (colour: string): readonly number[] =>
  [1, 3, 5]
    .map((place) => parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

/** Relative luminance (WCAG 2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = lightOf(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** In OKLab (Ottosson 2020), where equal steps look equal. */
function labOf(colour: string): readonly number[] {
  const [r = 0, g = 0, b = 0] = lightOf(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const apart = (one: string, other: string): number =>
  Math.hypot(...labOf(one).map((part, index) => part - (labOf(other)[index] ?? 0)));

const WHITE = '#ffffff';
const slots = [
  ...Array.from({ length: SITE_COLOURS }, (_, index) => `site-${String(index + 1)}`),
  'site-other',
];
const themes = [
  { theme: 'light and on paper', colours: light, grounds: [WHITE, light.get('paper'), light.get('card')] },
  { theme: 'dark', colours: dark, grounds: [dark.get('paper'), dark.get('card')] },
] as const;

describe.each(themes)('the colours of a chart in $theme', ({ colours, grounds }) => {
  const named = (name: string): string => colours.get(name) ?? 'none';

  test.each([...slots, 'week-before'])('%s stands out from every ground (WCAG 1.4.11)', (name) => {
    for (const ground of grounds) expect(contrast(named(name), ground ?? 'none')).toBeGreaterThanOrEqual(3);
  });

  test('differ from each other, neighbours in lightness, too', () => {
    const pairs = slots.flatMap((one, index) => slots.slice(index + 1).map((other) => [one, other] as const));
    for (const [one, other] of pairs) expect(apart(named(one), named(other))).toBeGreaterThanOrEqual(0.1);
    for (const [index, name] of slots.slice(0, -1).entries())
      expect(contrast(named(name), named(slots[index + 1] ?? ''))).toBeGreaterThanOrEqual(1.2);
  });
});

test('each colour of the themes is a class of the charts', () => {
  const classes = readFileSync(new URL('../../../components/site-colours.css', import.meta.url), 'utf8');
  for (const slot of slots)
    expect(classes).toContain(`.${slot} {\n  fill: var(--${slot});\n  background: var(--${slot});\n}`);
});
