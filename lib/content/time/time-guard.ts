import type { AccessDecision } from '../../core/access.ts';
import { onceCalm } from '../../dom/once-calm.ts';
import { isAlive } from '../is-alive.ts';
import { watchClosedPage } from './closed-page.ts';
import type { Deadline } from './deadline-state.ts';
import { watchDeadline } from './deadline.ts';
import { removeLeftovers } from './host.ts';
import { watchPresence } from './presence.ts';
import { linkWorker } from './worker-link.ts';

/** At the end of the time a page waits this long for the worker's word, then covers by itself. */
const OWN_WORD_AFTER = 400;
const ASK_AGAIN = 2_000;

export type TimeGuard = { coverAtOnce: () => void; stopped: () => boolean };

/** Joins the parts: presence is counted, the deadline watched, and the page covered while its site is closed. */
function createTimeGuard(): TimeGuard {
  const life = new AbortController();
  const { signal } = life;
  let decision: AccessDecision | undefined;
  let runningOut = false;

  // A closed page stays covered: an update must not be a way in. Anything else gives up for good.
  const link = linkWorker(() => decision?.state !== 'closed' && life.abort());
  const page = watchClosedPage(
    {
      ask: () => void ask(),
      view: link.coverView,
      openPass: link.openPass,
      mayInsist: isAlive,
      gaveUp: () => life.abort(),
    },
    signal,
  );
  const deadline = watchDeadline(
    {
      unreported: () => presence.unreported(),
      warn: link.warn,
      runOut: (due) => void runOut(due),
    },
    signal,
  );
  const presence = watchPresence(
    {
      report: link.report,
      isMet: () => decision !== undefined,
      heard: hear,
      counted: () => deadline.look(),
      lookAgainIn: () => deadline.lookAgainIn(),
    },
    signal,
  );

  function hear(next: AccessDecision): void {
    decision = next;
    page.heard(next);
    presence.setCovered(next.state === 'closed');
    deadline.heard(next);
  }

  async function ask(): Promise<void> {
    const answer = await link.ask(presence.ongoing());
    if (answer !== undefined) hear(answer);
    // The first answer matters most; later the page goes by its own clock.
    else if (decision === undefined && !signal.aborted) setTimeout(() => void ask(), ASK_AGAIN);
  }

  /** Another page may have used time that counts once: the worker is heard first, but not waited for. */
  async function runOut({ reason }: Deadline): Promise<void> {
    if (runningOut) return;
    runningOut = true;
    const timer = setTimeout(() => hear({ state: 'closed', reason }), OWN_WORD_AFTER);
    await presence.checkpoint();
    await ask();
    clearTimeout(timer);
    runningOut = false;
  }

  // An update must not show a closed page for a moment: what was covered is, until the worker says otherwise.
  if (removeLeftovers()) page.coverAtOnce();
  // From the back/forward cache a page comes back as it was, however long ago.
  addEventListener('pageshow', ({ persisted }) => persisted && void ask(), { signal });
  // While somebody was elsewhere, another page may have used what this one thinks is left. What is untold goes first: a
  // new worker takes a question for a page's first word.
  addEventListener('focus', () => decision !== undefined && void presence.checkpoint().then(ask), { signal });
  // The first use of a browser's own API takes longer than all else here. A site that is closed is covered without it.
  onceCalm(() => {
    link.onDecision(hear, signal);
    void ask();
  }, signal);
  return { coverAtOnce: page.coverAtOnce, stopped: () => signal.aborted };
}

/** Content scripts of one extension share a world in each page: what one of them started, the others find here. */
const world = globalThis as { [key: symbol]: TimeGuard | undefined };
const KEY = Symbol.for('lanyard time guard');

/** The page's one time guard; started by whichever script comes first. */
export function timeGuard(): TimeGuard {
  const running = world[KEY];
  if (running !== undefined && !running.stopped()) return running;
  const started = createTimeGuard();
  world[KEY] = started;
  return started;
}
