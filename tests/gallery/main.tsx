import '../../assets/page.css';
import './frame/gallery.css';

import { render } from 'preact';

import { speak } from '../../lib/language/language.ts';
import { answerMedia } from './frame/answer-media.ts';
import { Contents } from './frame/Contents.tsx';
import type { GalleryPage } from './frame/gallery-page.ts';
import { inspect } from './frame/inspect.ts';
import { type Look, lookOf } from './frame/look.ts';
import { openRoots } from './frame/open-roots.ts';
import { showState } from './frame/show.tsx';
import { standInRuntime } from './frame/stand-in-runtime.ts';

type PageModule = { page: GalleryPage };

/** Each page is a file of its own, with its style sheets: they are loaded with it, as in the extension. */
const modules = import.meta.glob<PageModule>('./pages/*.tsx');
const nameOf = (path: string): string => path.slice('./pages/'.length, -'.tsx'.length);
const pageNames = Object.keys(modules).map(nameOf);

async function loadPage(name: string): Promise<GalleryPage> {
  const module = await modules[`./pages/${name}.tsx`]?.();
  if (module === undefined) throw new Error(`The gallery has no page ${name}.`);
  return module.page;
}

async function showContents(look: Look): Promise<void> {
  const pages = await Promise.all(
    pageNames.map(async (page) => ({ page, states: Object.keys((await loadPage(page)).states) })),
  );
  render(<Contents pages={pages} look={look} />, document.getElementById('app') as HTMLElement);
}

/** Before any page is loaded: their data speaks the language of the look. */
async function dress({ language, pinned }: Look): Promise<void> {
  document.documentElement.lang = language;
  if (language === 'en-XA') speak((await import('../../lib/language/made/en-XA.ts')).made);
  if (pinned) await (await import('./frame/pinned.ts')).loadFonts();
}

function colour({ theme, pinned }: Look): void {
  const scheme = new CSSStyleSheet();
  scheme.replaceSync(`* { color-scheme: ${theme} !important; }`);
  document.adoptedStyleSheets = [scheme];
  answerMedia({ theme, still: pinned });
}

async function start(): Promise<void> {
  const look = lookOf(location);
  openRoots();
  standInRuntime();
  await dress(look);
  colour(look);
  if (look.page === '') {
    await showContents(look);
    return;
  }
  const page = await loadPage(look.page);
  const { width, height } = page;
  const states = Object.keys(page.states);
  const show = (state: string, theme = look.theme): Promise<void> => {
    const now = { ...look, theme };
    colour(now);
    return showState(page, state, now);
  };
  await show(look.state === '' ? (states[0] ?? '') : look.state);
  Object.assign(globalThis, { gallery: { states, width, height, show, ...inspect } });
}

// Another page brings its own style sheets: none of the last one's may stay.
addEventListener('hashchange', () => location.reload());
// What fails is seen by whoever waits for `gallery`.
start().catch((error: unknown) => {
  document.body.textContent = String(error);
  Object.assign(globalThis, { gallery: { error: String(error) } });
});
