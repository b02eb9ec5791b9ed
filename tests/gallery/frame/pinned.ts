import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './pinned.css';

const FONTS = ['400 16px "Source Sans 3 Variable"', '400 16px "Source Serif 4 Variable"'];

/** Loads the pinned fonts: Latin, and what the pseudo-language needs. */
export async function loadFonts(): Promise<void> {
  await Promise.all(FONTS.map((font) => document.fonts.load(font, 'aß’ŕṽ‹…')));
}
