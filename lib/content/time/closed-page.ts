import { now } from '../../clock/device-clock.ts';
import type { AccessDecision } from '../../core/access.ts';
import { closedWords } from '../../core/closed-words.ts';
import type { CoverView } from '../../core/overview.ts';
import { speak } from '../../language/language.ts';
import { type Cover, createCover } from './cover.ts';
import { watchDraft } from './draft.ts';
import { MARK } from './host.ts';
import { watchReopening } from './reopening.ts';

/** A worker that has not answered by then, in ms, is not waited for. */
const SILENT = 500;

/**
 * The mark on the root of a page that `closed.css` hides from its first frame: empty while closed, then `open`. There,
 * because after an update another instance must know of it.
 */
function markOpen(): void {
  const root = document.documentElement;
  if (root.hasAttribute(MARK)) root.setAttribute(MARK, 'open');
}

export type ClosedPagePorts = {
  ask: () => void;
  /** What the words need beside the decision; undefined where the worker did not answer. */
  view: () => Promise<CoverView | undefined>;
  openPass: () => void;
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
  // Drawn when it is needed: nearly every page never is closed, and each would be slower to load.
  let drawn: Cover | undefined;
  const cover = (): Cover => (drawn ??= createCover({ ...ports, draft: draft.text }, signal));
  const reopening = watchReopening({ ask: ports.ask, say }, signal);
  let decision: AccessDecision | undefined;
  let view: CoverView | undefined;
  let mayTalk = false;

  /** The cover stands at once; its words wait for the language in which to say them, but not for a worker that is silent. */
  function say(): void {
    if (decision?.state !== 'closed') return;
    const words = mayTalk
      ? closedWords({ timeZone: Temporal.Now.timeZoneId(), ...view, decision }, now())
      : undefined;
    cover().show(words, view);
  }

  function talk(): void {
    mayTalk = true;
    say();
  }

  const learn = async (): Promise<void> => {
    view = (await ports.view()) ?? view;
    if (view !== undefined) speak(view.language);
    talk();
  };

  return {
    heard: (next) => {
      decision = next;
      reopening.heard(next);
      if (next.state === 'closed') {
        if (!mayTalk) setTimeout(talk, SILENT);
        void learn();
        return;
      }
      markOpen();
      drawn?.lift();
    },
    coverAtOnce: () => {
      document.documentElement.setAttribute(MARK, decision?.state === 'open' ? 'open' : '');
      if (decision === undefined) cover().show(undefined);
    },
  };
}
