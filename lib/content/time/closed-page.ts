import type { AccessDecision } from '../../core/access.ts';
import { closedWords } from '../../core/closed-words.ts';
import type { Contacts } from '../../core/settings.ts';
import { createCover } from './cover.ts';
import { watchDraft } from './draft.ts';
import { watchReopening } from './reopening.ts';

/**
 * Stands on the root of a page that `closed.css` hides from its first frame: empty while closed, then `open`. On the
 * root, because after an update another instance must know of it.
 */
const MARK = 'data-lanyard';

function markOpen(): void {
  const root = document.documentElement;
  if (root.hasAttribute(MARK)) root.setAttribute(MARK, 'open');
}

export type ClosedPagePorts = {
  ask: () => void;
  contacts: () => Promise<Contacts | undefined>;
  mayInsist: () => boolean;
  gaveUp: () => void;
};

export type ClosedPage = {
  heard: (decision: AccessDecision) => void;
  /** Covers before anything is known; the page was hidden by a style sheet from its first frame. */
  coverAtOnce: () => void;
};

/** The page while its site is closed: covered, with the words why and until when, until the worker says open. */
export function watchClosedPage(ports: ClosedPagePorts, signal: AbortSignal): ClosedPage {
  const draft = watchDraft(signal);
  const cover = createCover({ ...ports, draft: draft.text }, signal);
  const reopening = watchReopening({ ask: ports.ask, say }, signal);
  let decision: AccessDecision | undefined;
  let contacts: Contacts | undefined;

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
      reopening.heard(next);
      if (next.state === 'closed') {
        if (contacts === undefined) void learnContacts();
        return;
      }
      markOpen();
      cover.lift();
    },
    coverAtOnce: () => {
      document.documentElement.setAttribute(MARK, decision?.state === 'open' ? 'open' : '');
      if (decision === undefined) cover.show(undefined);
    },
  };
}
