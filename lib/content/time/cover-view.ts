import type { ClosedWords } from '../../core/closed-words.ts';
import type { CoverView } from '../../core/overview.ts';
import * as m from '../../language/made/messages.ts';
import { make, makeMark } from './build.ts';

/** What only the worker knows. `takesPasses`: also offers to put one in. */
export type CoverExtras = Pick<CoverView, 'left' | 'takesPasses'>;

export type CoverElements = {
  dialog: HTMLDialogElement;
  /** Whether its words are longer than the window. */
  scrolls: () => boolean;
  say: (words: ClosedWords | undefined, more?: CoverExtras) => void;
  /** Offers to copy what was being written, where there is something. */
  offerDraft: () => void;
};

/** Only what changed: most of it stays as it is each second. */
function put(element: HTMLElement, text = ''): void {
  if (element.textContent !== text) element.textContent = text;
}

async function copy(text: string): Promise<() => string> {
  try {
    await navigator.clipboard.writeText(text);
    return m.coverCopied;
  } catch {
    return m.coverNotCopied;
  }
}

/**
 * The cover's own elements: the words of the blocked page, and a way to keep a draft that never shows it. A pass is put
 * in elsewhere: the site's own script hears of every key and every paste in its page.
 */
export function createCoverView(draft: () => string, openPass: () => void): CoverElements {
  const title = make('h1', { id: 'title' });
  const when = make('p', { class: 'when' });
  const why = make('p', { class: 'why' });
  const left = make('p');
  const ask = make('p', { class: 'ask' });
  const note = make('p', { class: 'note', role: 'status' });
  const button = make('button');
  const keep = make('div', { class: 'keep' }, button, note);
  const pass = make('button');
  const card = make('div', { class: 'sheet' }, makeMark(), title, when, why, left, keep, pass, ask);
  // It takes the focus itself, so that the title is read out, and no ring stands on a button nobody went to.
  const dialog = make('dialog', { closedby: 'none', 'aria-labelledby': 'title', tabindex: '-1' }, card);

  /** What became of the draft: said anew with all else, in the language that is known by then. */
  let kept = m.coverDraftKept;
  const tell = (next: () => string): void => put(note, (kept = next)());

  dialog.addEventListener('cancel', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    void copy(draft()).then(tell);
  });
  pass.addEventListener('click', openPass);
  // What happens in the cover is no business of the site's.
  for (const type of ['click', 'pointerdown', 'pointerup', 'focusin', 'focusout']) {
    card.addEventListener(type, (event) => event.stopPropagation());
  }

  return {
    dialog,
    scrolls: () => dialog.scrollHeight > dialog.clientHeight,
    say: (words, more = {}) => {
      card.hidden = !words;
      put(title, words?.title);
      put(when, words?.clock ? m.closedOpensIn({ time: words.clock }) : words?.when);
      put(why, words?.why);
      put(left, more.left);
      put(ask, words?.ask);
      put(button, m.coverCopyDraft());
      tell(kept);
      put(pass, m.coverUsePass());
      pass.hidden = !more.takesPasses;
    },
    offerDraft: () => {
      keep.hidden = draft() === '';
      tell(m.coverDraftKept);
    },
  };
}
