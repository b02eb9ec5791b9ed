import type { NudgeKind } from '../core/nudge.ts';
import { createFollower, type Follower } from './follow-findings.ts';
import type { Judged } from './judge.ts';

/**
 * What has happened to the findings of one box since it was empty or last sent. It lives in the page and dies with
 * the box.
 */
export type Session = {
  /** Gives the findings of a reading the keys by which all else here knows them. */
  follow: Follower['follow'];
  /** Findings that may still be put to the person: not dismissed, not answered. */
  open(judged: readonly Judged[]): readonly Judged[];
  /** Whether the person has seen it in this box. */
  isShown(one: Judged): boolean;
  /** True where it is another nudge, to be counted. */
  show(one: Judged): boolean;
  /** Not put to the person again while writing; a pause still comes before it is sent. */
  dismiss(one: Judged): void;
  /** "Not my school": no finding any more, in this box. */
  deny(one: Judged): void;
  isDenied(one: Judged): boolean;
  /** The box was sent with this text and these findings left, or abandoned: kinds of those shown that are gone. */
  settle(left: readonly Judged[], text: string): readonly NudgeKind[];
  /** Whether the box still holds what was sent: the site has not cleared it yet, and there is nothing to read. */
  isSent(read: () => string): boolean;
  /** Something new is in the box, whatever its text: it is no longer what was sent. */
  reopen(): void;
};

export function createSession(): Session {
  const shown = new Map<string, NudgeKind>();
  const dismissed = new Set<string>();
  const denied = new Set<string>();
  let sent: string | undefined;

  const makeFollower = (): Follower =>
    createFollower((from, into) => {
      const kind = shown.get(from);
      shown.delete(from);
      if (kind !== undefined && !denied.has(into)) shown.set(into, kind);
    });
  let follower = makeFollower();

  return {
    follow: (text, found) => follower.follow(text, found),
    open: (judged) => judged.filter(({ key }) => !dismissed.has(key)),
    isShown: ({ key }) => shown.has(key),
    show({ key, rule }) {
      if (shown.has(key)) return false;
      shown.set(key, rule.kind);
      return true;
    },
    dismiss({ key }) {
      dismissed.add(key);
    },
    deny({ key }) {
      denied.add(key);
      // Answered, not heeded: it counts as neither.
      shown.delete(key);
    },
    isDenied: ({ key }) => denied.has(key),
    settle(left, text) {
      const still = new Set(left.map(({ key }) => key));
      const heeded = [...shown].filter(([key]) => !still.has(key)).map(([, kind]) => kind);
      shown.clear();
      dismissed.clear();
      denied.clear();
      follower = makeFollower();
      sent = text;
      return heeded;
    },
    isSent(read) {
      if (sent !== undefined && sent !== read()) sent = undefined;
      return sent !== undefined;
    },
    reopen() {
      sent = undefined;
    },
  };
}
