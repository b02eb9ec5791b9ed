import { render } from 'preact';

import { answerMedia } from './answer-media.ts';
import { drawnOver } from './drawn-over.ts';
import { endMotion } from './end-motion.ts';
import type { GalleryPage, SiteState } from './gallery-page.ts';
import { given } from './given.ts';
import type { Look } from './look.ts';

const POST = 'Off to Oak Tree Primary early tomorrow. Long week!';

const app = document.getElementById('app') as HTMLElement;
let shown: AbortController | undefined;

function drawOverSite(state: SiteState, signal: AbortSignal): void {
  render(
    <main class="site">
      <h1>{given('Home')}</h1>
      <div role="textbox" contenteditable aria-label={given('Post')} tabindex={0}>
        {given(POST)}
      </div>
    </main>,
    app,
  );
  state({ box: app.querySelector('[role=textbox]') as HTMLElement, signal });
}

const twoFrames = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });

/** Shows one state, in place of what was shown, and resolves once it stands still. */
export async function showState(page: GalleryPage, name: string, { theme, pinned }: Look): Promise<void> {
  shown?.abort();
  shown = new AbortController();
  render(null, app);
  const own = page.kind === 'own' ? page.states[name] : undefined;
  const over = page.kind === 'site' ? page.states[name] : undefined;
  if (own === undefined && over === undefined) throw new Error(`The gallery has no state ${name} here.`);
  document.body.className = '';
  scrollTo(0, 0);
  if (own) render(own(), app);
  if (over) drawOverSite(over, shown.signal);
  answerMedia({ theme, still: pinned });
  await document.fonts.ready;
  await twoFrames();
  if (pinned) endMotion();
  await twoFrames();
  if (over && drawnOver() === undefined) throw new Error(`Of the state ${name} nothing is to be seen.`);
}
