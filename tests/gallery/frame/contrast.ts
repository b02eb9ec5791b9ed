type Colour = { red: number; green: number; blue: number; alpha: number };

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const known = new Map<string, Colour>();

/** Any colour that CSS can write, as the browser itself paints it. */
function colourOf(written: string): Colour {
  const before = known.get(written);
  if (before !== undefined || canvas === null) return before ?? { red: 0, green: 0, blue: 0, alpha: 0 };
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = written;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour = { red, green, blue, alpha: alpha / 255 };
  known.set(written, colour);
  return colour;
}

function over(top: Colour, ground: Colour): Colour {
  const mix = (one: number, other: number): number => one * top.alpha + other * (1 - top.alpha);
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    alpha: 1,
  };
}

/** Relative luminance (WCAG 2). */
function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The element and all around it, out of shadow roots too, up to the first that lets nothing through. */
function groundsOf(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let one: Element | null = element; one !== null; one = parentOf(one)) {
    around.push(one);
    if (colourOf(getComputedStyle(one).backgroundColor).alpha === 1) break;
  }
  return around;
}

/** How far the words of an element stand out from what is behind them, from 1 to 21 (WCAG 2). */
function contrastOf(element: Element): number {
  const around = groundsOf(element);
  const ground = around
    .toReversed()
    .map((one) => colourOf(getComputedStyle(one).backgroundColor))
    .reduce((below, colour) => over(colour, below), colourOf('white'));
  const { color, fill } = getComputedStyle(element);
  const ink = colourOf(element instanceof SVGElement ? fill : color);
  const seen = around.reduce((left, one) => left * Number(getComputedStyle(one).opacity), ink.alpha);
  const [one, other] = [luminance(over({ ...ink, alpha: seen }, ground)), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** WCAG 1.4.3: large words, from 18 pt or 14 pt bold, may stand out less. */
function leastFor(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

/** Whether an element's own words are too faint; what cannot be pressed now may be. */
export function isFaint(element: Element): boolean {
  const hasWords = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
  if (!hasWords || element.closest(':disabled, [aria-disabled="true"]') !== null) return false;
  return contrastOf(element) < leastFor(element);
}
