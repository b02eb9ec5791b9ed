import type { AccessDecision } from '../../core/access.ts';
import { closedWords } from '../../core/closed-words.ts';
import type { Contacts } from '../../core/settings.ts';
import { createCover } from './cover.ts';
import { watchDraft } from './draft.ts';
import { watchReopening } from './reopening.ts';

/** What `closed.css` waits for: it hides the page from its first frame until this stands on the root. */
const OPEN_MARK = 'data-lanyard-open';

export type ClosedPagePorts = {
  ask: () => void;
  contacts: () => Promise<Contacts | undefined>;
  mayInsist: () => boolean;
};

export type ClosedPage = {
  heard: (decision: AccessDecision) => void;
  /** Covers before anything is known; the page was hidden by a style sheet from its first frame. */
  coverAtOnce: () => void;
};

/** The page while its site is closed: covered, with the words why and until when, until the worker says open. */
export function watchClosedPage(ports: ClosedPagePorts, signal: AbortSignal): ClosedPage {
  const draft = watchDraft(signal);
  const cover = createCover({ draft: draft.text, mayInsist: ports.mayInsist }, signal);
  const reopening = watchReopening({ ask: ports.ask, say }, signal);
  let decision: AccessDecision | undefined;
  let contacts: Contacts | undefined;
  let hiddenBySheet = false;

  function say(): void {
    if (decision?.state !== 'closed') return;
    cover.show(closedWords({ decision, ...(contacts && { contacts }) }, Date.now()));
  }

  const learnContacts = async (): Promise<void> => {
    contacts ??= await ports.contacts();
    say();
  };

  return {
    heard: (next) => {
      decision = next;
      if (hiddenBySheet) document.documentElement.toggleAttribute(OPEN_MARK, next.state === 'open');
      reopening.heard(next);
      if (next.state === 'open') cover.lift();
      else if (contacts === undefined) void learnContacts();
    },
    coverAtOnce: () => {
      hiddenBySheet = true;
      if (decision === undefined) cover.show(undefined);
    },
  };
}
