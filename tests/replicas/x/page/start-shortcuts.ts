import { navigate } from './state/router.ts';
import { me } from './state/site-state.ts';

const PATHS: Record<string, string> = {
  n: '/compose/post',
  m: '/i/chat',
  gp: `/${me.handle}`,
  gh: '/home',
  gn: '/notifications',
};

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, [contenteditable=true], [role=dialog]') !== null;

/** The page's single-letter keys: `n`, `m`, and `g` before a letter. */
export function startShortcuts(): void {
  let before = '';
  // Lasts as long as the page.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.composedPath()[0])) return;
    const path = PATHS[before + event.key];
    before = event.key === 'g' ? 'g' : '';
    if (path === undefined) return;
    event.preventDefault();
    navigate(path);
  });
}
