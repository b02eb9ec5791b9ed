export type Theme = 'light' | 'dark';

/** Relative luminance of `rgb(…)` or `rgba(…)`; undefined where it is (nearly) transparent or written otherwise. */
export function luminanceOf(colour: string): number | undefined {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (parts === undefined || parts.length < 3 || (parts[3] ?? 1) < 0.5) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether the page is light or dark: its own background first, because sites have a theme of their own. */
export function pageTheme(): Theme {
  for (const element of [document.body, document.documentElement] as (Element | null)[]) {
    const luminance = element === null ? undefined : luminanceOf(getComputedStyle(element).backgroundColor);
    if (luminance !== undefined) return luminance < 0.3 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
