import { onceCalm } from '../dom/once-calm.ts';
import { pathOf } from '../dom/event-path.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { createAccountMemory } from './account-memory.ts';
import { createAccountReport } from './account-report.ts';
import { createAttachedTo } from './attached-to.ts';
import { createAttachments } from './attachments.ts';
import { createBoxes } from './boxes.ts';
import { findingAtPress, isCardKey } from './card-keys.ts';
import { schoolWords } from './explain.ts';
import { createHolding } from './holding.ts';
import { isOfPhoto } from './judge.ts';
import { createKnowledge } from './knowledge.ts';
import { createPageReport } from './page-report.ts';
import { createPauseBudget } from './pause-budget.ts';
import { createPersonNotices } from './person-notices.ts';
import { createPhotoNotes } from './photo-notes.ts';
import { createLayers } from './ui/layers.ts';
import { watch, type WatchPorts } from './watch.ts';
import { createWorkerPort } from './worker-port.ts';

/**
 * Starts nudges on a page of a site: finds boxes, judges what is written, shows nudges, holds acts. `isAlive` says
 * whether the extension this page belongs to is still there; once it is not, everything is taken away, and the signal
 * that is given back is aborted.
 */
export function startNudges(site: SiteAdapter, isAlive: () => boolean): AbortSignal {
  const life = new AbortController();
  const { signal } = life;
  const retire = (): void => {
    life.abort();
  };
  const page = createPage(site, isAlive, retire, signal);
  watch({
    ...page.heard,
    isAlive() {
      if (!isAlive()) retire();
      return !signal.aborted;
    },
    signal,
  });
  // The first use of a browser's own API takes longer than all of this, and a page that loads should not wait for it.
  onceCalm(page.begin, signal);
  return signal;
}

type Heard = Omit<WatchPorts, 'isAlive' | 'signal'>;

/** All that nudges are made of in one page, joined: what is done about what is heard there, and what begins it. */
function createPage(
  site: SiteAdapter,
  isAlive: () => boolean,
  retire: () => void,
  signal: AbortSignal,
): { heard: Heard; begin: () => void } {
  const accounts = createAccountMemory(site);
  const adapter = { ...site, account: accounts.account };
  // First of all: its listeners must stand before the page's, and before our own.
  const layers = createLayers(isAlive, signal);
  const worker = createWorkerPort(retire);
  const knowledge = createKnowledge(worker, onKnown, signal);
  const parts = {
    ...{ adapter, layers, knowledge, worker, signal },
    budget: createPauseBudget(worker.claimPause),
    school: schoolWords(knowledge.settings),
  };
  const attachments = createAttachments(adapter);
  const boxes = createBoxes({ ...parts, accounts, attachments, onReady: readAll });
  const { cards, inHand, warmUp, writings } = boxes;
  const people = createPersonNotices({ ...parts, cards, address: () => location.href });
  const gesture = createHolding({ ...parts, boxes });
  const report = createPageReport(adapter, worker.reportPage);
  const reportAccount = createAccountReport(adapter, knowledge, worker, signal);
  const notePhoto = createPhotoNotes({
    attachedTo: createAttachedTo(adapter, () => inHand.last()?.surface),
    attachments,
    writingOf: writings.of,
    knowledge,
    account: accounts.account,
    note: cards.note,
    onShown: () => worker.countNudge('photo', 'shown'),
  });

  function onKnown(): void {
    const settings = knowledge.settings();
    if (settings !== undefined) parts.budget.know(settings.pausesLeft);
    reportAccount();
    const focused = inHand.focused();
    if (focused !== undefined) warmUp.begin(focused.surface);
    readAll();
  }

  function readAll(): void {
    for (const writing of writings.all()) writing.readSoon();
    people.onPage();
    const focused = inHand.focused();
    if (focused !== undefined) people.onBox(focused.surface);
  }

  const heard: Heard = {
    adapter,
    writings,
    onGesture(event) {
      if (event.type === 'click' && event.isTrusted) report.onPress(pathOf(event));
      gesture(event);
    },
    onPersonsOwn: boxes.ownText.note,
    onFocus(writing) {
      inHand.onFocus(writing);
      if (writing === undefined) return;
      knowledge.wantRules();
      warmUp.begin(writing.surface);
      // Before anything is found, so that its coming tells the page nothing.
      layers.mount();
      people.onBox(writing.surface);
    },
    onBox: report.onBox,
    onMoving: people.onPage,
    onPresence() {
      accounts.lookAgain();
      // What the page shows now it may not show when somebody writes.
      adapter.account();
      reportAccount();
      if (!knowledge.hasAskedForRules() && adapter.needsPeople()) knowledge.wantRules();
      return knowledge.hasAskedForRules();
    },
    onMedia: notePhoto,
    onClick() {
      // It may have taken a picture out.
      for (const writing of writings.all()) if (writing.findings().some(isOfPhoto)) writing.readSoon();
    },
    onPressIn(writing, event) {
      const one = findingAtPress(writing, event);
      if (one !== undefined) cards.open(writing, one);
    },
    onKey(event, writing) {
      if (writing !== undefined) report.onKey(event, writing.surface);
      if (!isCardKey(event) || !cards.enter(writing)) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    },
    isInLayers: layers.hasFocus,
  };
  return { heard, begin: knowledge.begin };
}
