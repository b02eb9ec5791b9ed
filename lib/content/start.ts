import { now as wallClock } from '../clock/device-clock.ts';
import { dateWords } from '../core/time-words.ts';
import { onceCalm } from '../dom/once-calm.ts';
import { pathOf } from '../dom/event-path.ts';
import { readEditable } from '../dom/read-editable.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { createAccountMemory } from './account-memory.ts';
import { createAccountReport } from './account-report.ts';
import { createActs } from './acts.ts';
import { createAttachedTo } from './attached-to.ts';
import { createAttachments } from './attachments.ts';
import { createCards } from './cards.tsx';
import { explainBy, policyLink, type Explain } from './explain.ts';
import { createGestures, type Act } from './gestures.ts';
import { findingAtPress, isCardKey } from './card-keys.ts';
import { createContactHold } from './hold-contact.tsx';
import { createTextHold } from './hold-text.ts';
import { createBoxJudge } from './judge-box.ts';
import { isOfPhoto, phraseDigest, type Judged } from './judge.ts';
import { createKnowledge } from './knowledge.ts';
import { createOwnText } from './own-text.ts';
import { createPasses } from './pass.ts';
import { createPageReport } from './page-report.ts';
import { createPauseBudget } from './pause-budget.ts';
import { showPause } from './pauses.tsx';
import { createPersonNotices } from './person-notices.ts';
import { createPhotoNotes } from './photo-notes.ts';
import { createLayers } from './ui/layers.ts';
import { createPainter } from './ui/painter.ts';
import { createWarmUp } from './warm-up.ts';
import { watch } from './watch.ts';
import { pause as pauseWords } from './words.ts';
import { createWorkerPort } from './worker-port.ts';
import type { Writing } from './writing.ts';
import { createWritings } from './writings.ts';

const now = (): number => performance.now();

const today = (): string => dateWords(wallClock());

/**
 * Starts nudges on a page of a site: finds boxes, judges what is written, shows nudges, holds acts. `isAlive` says
 * whether the extension this page belongs to is still there; once it is not, everything is taken away, and the signal
 * that is given back is aborted.
 */
export function startNudges(site: SiteAdapter, isAlive: () => boolean): AbortSignal {
  const accounts = createAccountMemory(site);
  const adapter = { ...site, account: accounts.account };
  const life = new AbortController();
  const { signal } = life;
  const retire = (): void => {
    life.abort();
  };

  // First of all: its listeners must stand before the page's, and before our own.
  const layers = createLayers(isAlive, signal);
  const worker = createWorkerPort(retire);
  const painter = createPainter(layers, signal);
  const passes = createPasses(now);
  const budget = createPauseBudget(worker.claimPause);
  const knowledge = createKnowledge(worker, onKnown, signal);
  const school = {
    explain: (...asked: Parameters<Explain>) => explainBy(knowledge.settings())(...asked),
    policy: (rules: readonly string[]) => policyLink(knowledge.settings(), rules),
  };

  const warmUp = createWarmUp({
    means: knowledge.means,
    read: ({ root }) => readEditable(root).text,
    onReady: readAll,
    signal,
  });
  const attachments = createAttachments(adapter);
  const writings = createWritings({
    isBusy: warmUp.isBusy,
    judge: createBoxJudge({ knowledge, accounts, attachments, now: wallClock }),
    onRead,
    onAbandoned(writing) {
      settle(writing, []);
    },
  });

  const cards = createCards({
    layers,
    adapter,
    ...school,
    willPause: (writing, one) => one.severity === 'pause' && budget.allows(writing),
    onShown,
    onDismissed: painter.paint,
    onNotMySchool(writing, one) {
      const { words } = writing.again(one) ?? one;
      writing.session.deny(one);
      const means = knowledge.means();
      if (means !== undefined) knowledge.answerPhrase(phraseDigest(means.detection, means.settings, words));
      writing.readNow();
      painter.paint(writing);
    },
  });

  const holdText = createTextHold({
    writingOf: writings.of,
    passes,
    budget,
    pause(pause) {
      cards.close();
      showPause(pause, { layers, adapter, ...school, signal });
    },
    onSent: settle,
    onShown,
    onGoneOn(writing, called) {
      const { surface } = writing;
      cards.note(pauseWords.goneOn(surface.kind, called), adapter.around(surface).region, writing);
    },
  });
  const holdContact = createContactHold({ layers, adapter, knowledge, worker, cards, today });

  const people = createPersonNotices({ adapter, knowledge, worker, cards, address: () => location.href });

  const reportAccount = createAccountReport(adapter, knowledge, worker, signal);

  function onRead(writing: Writing, changed: boolean): void {
    if (signal.aborted || !writing.surface.root.isConnected) return;
    painter.paint(writing);
    const unseen = writing.findings().some((one) => !writing.session.isShown(one));
    writing.byPerson = ownText.isOwn(writing);
    // A picture is chosen by a button: the box need not have the focus.
    const isHere = writing === focused || cards.shownFor() === writing || writing.findings().some(isOfPhoto);
    if (isHere && (changed || unseen)) cards.update(writing);
  }

  function onShown(writing: Writing, fresh: readonly Judged[]): void {
    for (const one of fresh) {
      if (writing.session.show(one)) worker.countNudge(one.rule.kind, 'shown');
    }
  }

  function settle(writing: Writing, left: readonly Judged[]): void {
    writing.stop();
    for (const kind of writing.session.settle(left, writing.text())) worker.countNudge(kind, 'heeded');
    painter.clear(writing);
    attachments.end(writing.surface);
    if (cards.shownFor() === writing) cards.close();
  }

  function onKnown(): void {
    const settings = knowledge.settings();
    if (settings !== undefined) budget.know(settings.pausesLeft);
    reportAccount();
    if (focused !== undefined) warmUp.begin(focused.surface);
    readAll();
  }

  function readAll(): void {
    for (const writing of writings.all()) writing.readSoon();
    people.onPage();
    if (focused !== undefined) people.onBox(focused.surface);
  }

  const notePhoto = createPhotoNotes({
    attachedTo: createAttachedTo(adapter, () => (focused ?? lastFocused)?.surface),
    attachments,
    writingOf: writings.of,
    knowledge,
    account: accounts.account,
    note: cards.note,
    onShown: () => worker.countNudge('photo', 'shown'),
  });

  const ownText = createOwnText();
  const actOf = createActs({ adapter, holdText, holdContact });
  function actAt(event: Event): Act | undefined {
    const act = actOf(event);
    // A word about the act before is out of date.
    if (act !== undefined) cards.endNote();
    return act;
  }

  const gesture = createGestures(actAt);
  const report = createPageReport(adapter, worker.reportPage);

  let focused: Writing | undefined;
  let lastFocused: Writing | undefined;
  watch({
    adapter,
    writings,
    signal,
    onGesture(event) {
      if (event.type === 'click' && event.isTrusted) report.onPress(pathOf(event));
      gesture(event);
    },
    onPersonsOwn: ownText.note,
    onFocus(writing) {
      lastFocused = writing ?? focused ?? lastFocused;
      focused = writing;
      if (writing !== undefined) {
        knowledge.wantRules();
        warmUp.begin(writing.surface);
        // Before anything is found, so that its coming tells the page nothing.
        layers.mount();
      }
      if (cards.shownFor() !== writing) cards.close();
      if (writing !== undefined) people.onBox(writing.surface);
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
    isAlive() {
      if (!isAlive()) retire();
      return !signal.aborted;
    },
  });
  // The first use of a browser's own API takes longer than all of this, and a page that loads should not wait for it.
  onceCalm(knowledge.begin, signal);
  return signal;
}
