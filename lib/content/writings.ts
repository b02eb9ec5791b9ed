import { readEditable } from '../dom/read-editable.ts';
import type { TextSurface } from '../sites/site-adapter.ts';
import type { Found } from './judge.ts';
import { createSession, type Session } from './session.ts';
import { createWriting, type Writing } from './writing.ts';

type WritingsPorts = {
  isBusy(): boolean;
  judge(surface: TextSurface, text: string): readonly Found[];
  onRead(writing: Writing, changed: boolean): void;
  /** A box is gone or its page is being left; these are settled as abandoned. */
  onAbandoned(writing: Writing): void;
};

/** The boxes of this page that were written in, each with its own session. */
export type Writings = {
  of(surface: TextSurface): Writing;
  all(): Iterable<Writing>;
  /** Settles boxes that are no longer in the page. */
  sweep(): void;
  abandonAll(): void;
};

export function createWritings(ports: WritingsPorts): Writings {
  const byRoot = new Map<Element, Writing>();

  function abandon(writing: Writing): void {
    writing.stop();
    byRoot.delete(writing.surface.root);
    ports.onAbandoned(writing);
  }

  /** Sites draw a box anew under its own text: what was dismissed there stays dismissed. */
  function inherited({ kind, root }: TextSurface): Session | undefined {
    const gone = [...byRoot.values()].filter(
      (writing) =>
        writing.surface.kind === kind && !writing.surface.root.isConnected && writing.text() !== '',
    );
    if (gone.length === 0) return undefined;
    const { text } = readEditable(root);
    const before = gone.find((writing) => writing.text() === text);
    if (before !== undefined) byRoot.delete(before.surface.root);
    return before?.session;
  }

  return {
    of(surface) {
      const known = byRoot.get(surface.root);
      if (known !== undefined) return known;
      const writing = createWriting(surface, inherited(surface) ?? createSession(), ports);
      byRoot.set(surface.root, writing);
      return writing;
    },
    all: () => byRoot.values(),
    sweep() {
      for (const writing of [...byRoot.values()]) if (!writing.surface.root.isConnected) abandon(writing);
    },
    abandonAll() {
      for (const writing of [...byRoot.values()]) abandon(writing);
    },
  };
}
