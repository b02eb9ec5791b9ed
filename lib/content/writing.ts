import { readEditable, type EditableText } from '../dom/read-editable.ts';
import type { TextSurface } from '../sites/site-adapter.ts';
import type { Found, Judged } from './judge.ts';
import type { Session } from './session.ts';

/** One box being written in: what stands in it, what was found there, and what has happened to the findings. */
export type Writing = {
  surface: TextSurface;
  session: Session;
  /** As last read; findings that were answered with "not my school" are left out. */
  text(): string;
  findings(): readonly Judged[];
  rangeOf(one: Judged): Range | undefined;
  /** Reads and judges the box as it is at this moment. */
  readNow(): readonly Judged[];
  /** A finding as it stands at this moment: its words may have grown or moved. Undefined where it is gone. */
  again(one: Judged): Judged | undefined;
  /**
   * The box may have changed: reads it once the person pauses, or the browser has nothing to do. What was sent and is
   * not cleared yet is not read again.
   */
  readSoon(): void;
  /** Whether the last change came with the person's own key, paste or drop, not from the page's script alone. */
  byPerson: boolean;
  /** Gives up a reading that was to come. */
  stop(): void;
};

type WritingPorts = {
  /** Whether a reading that was to come is better left out; another is asked for later. */
  isBusy(): boolean;
  judge(surface: TextSurface, text: string): readonly Found[];
  /** After each deferred reading; `changed`: not the text and findings of the reading before. */
  onRead(writing: Writing, changed: boolean): void;
};

const pause = 150;
const longestWait = 600;

export function createWriting(
  surface: TextSurface,
  session: Session,
  { judge, onRead, isBusy }: WritingPorts,
): Writing {
  let content: EditableText = { text: '', rangeOf: () => undefined };
  let findings: readonly Judged[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let waitingSince: number | undefined;
  let due = 0;

  function readNow(): readonly Judged[] {
    content = readEditable(surface.root);
    findings = session
      .follow(content.text, judge(surface, content.text))
      .filter((one) => !session.isDenied(one));
    return findings;
  }

  const stateOf = (): string =>
    [content.text, ...findings.map(({ key, rule, severity }) => [key, rule.id, severity].join(' '))].join(
      '\n',
    );

  function readOncePaused(): void {
    const left = due - performance.now();
    if (left > 0) timer = setTimeout(readOncePaused, left);
    else readAtIdle();
  }

  function readAtIdle(): void {
    timer = undefined;
    waitingSince = undefined;
    idle = requestIdleCallback(
      () => {
        idle = undefined;
        if (isBusy()) return;
        const before = stateOf();
        readNow();
        onRead(writing, stateOf() !== before);
      },
      { timeout: 200 },
    );
  }

  const writing: Writing = {
    surface,
    session,
    byPerson: false,
    text: () => content.text,
    findings: () => findings,
    rangeOf: ({ finding }) => content.rangeOf(finding.start, finding.end),
    readNow,
    again: (one) => readNow().find(({ key }) => key === one.key),
    readSoon() {
      if (session.isSent(() => readEditable(surface.root).text)) return;
      const now = performance.now();
      waitingSince ??= now;
      // Somebody who types without a break is still told within the time it takes to read a line.
      due = Math.min(now + pause, waitingSince + longestWait + pause);
      // One timer for all of it: each key would set it several times.
      timer ??= setTimeout(readOncePaused, pause);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waitingSince = undefined;
      if (idle !== undefined) cancelIdleCallback(idle);
      idle = undefined;
    },
  };
  return writing;
}
