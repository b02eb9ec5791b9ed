import type { ClosedWords } from '../../core/closed-words.ts';
import * as m from '../../language/made/messages.ts';
import { make, makeMark } from './build.ts';

export type CoverView = {
  dialog: HTMLDialogElement;
  /** Whether its words are longer than the window. */
  scrolls: () => boolean;
  /** `takesPasses`: also offers to put one in. */
  say: (words: ClosedWords | undefined, takesPasses?: boolean) => void;
  /** Offers to copy what was being written, where there is something. */
  offerDraft: () => void;
};

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return m.coverCopied();
  } catch {
    return m.coverNotCopied();
  }
}

/**
 * The cover's own elements: the words of the blocked page, and a way to keep a draft that never shows it. A pass is put
 * in elsewhere: the site's own script hears of every key and every paste in its page.
 */
export function createCoverView(draft: () => string, openPass: () => void): CoverView {
  const title = make('h1', { id: 'title' });
  const why = make('p', { class: 'why' });
  const when = make('p', { class: 'when' });
  const ask = make('p', { class: 'ask' });
  const note = make('p', { class: 'note', role: 'status' });
  const button = make('button', { type: 'button' }, m.coverCopyDraft());
  const keep = make('div', { class: 'keep' }, button, note);
  const pass = make('button', { type: 'button' }, m.coverUsePass());
  const card = make('div', { class: 'sheet' }, makeMark(), title, when, why, keep, pass, ask);
  // It takes the focus itself, so that the title is read out, and no ring stands on a button nobody went to.
  const dialog = make('dialog', { closedby: 'none', 'aria-labelledby': 'title', tabindex: '-1' }, card);

  dialog.addEventListener('cancel', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    void copy(draft()).then((result) => (note.textContent = result));
  });
  pass.addEventListener('click', openPass);
  // What happens in the cover is no business of the site's.
  for (const type of ['click', 'pointerdown', 'pointerup', 'focusin', 'focusout']) {
    card.addEventListener(type, (event) => event.stopPropagation());
  }

  return {
    dialog,
    scrolls: () => dialog.scrollHeight > dialog.clientHeight,
    say: (words, takesPasses) => {
      card.hidden = words === undefined;
      title.textContent = words?.title ?? '';
      why.textContent = words?.why ?? '';
      when.textContent = words?.when ?? '';
      ask.textContent = words?.ask ?? '';
      pass.hidden = !takesPasses;
    },
    offerDraft: () => {
      keep.hidden = draft() === '';
      note.textContent = m.coverDraftKept();
    },
  };
}
