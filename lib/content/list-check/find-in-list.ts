import { contactDefaults, contactRules } from '../../core/contact-rules.ts';
import type { ListReader, PeopleList } from '../../sites/people-list.ts';
import { digestsOf, findListed, type Known, type PersonFound } from '../person-question.ts';
import { createRoll } from './roll.ts';

/** Somebody in the list whose name is the same as one on the school's. */
export type Match = PersonFound & {
  key: string;
  /** Under which an answer about the account is remembered. */
  digests: readonly string[];
};

/** What is known of a list so far. It lives in the page, and ends with the check. */
export type Findings = {
  read: number;
  /** Names that few people have, and names that many do; each in the list's order. */
  matches: readonly Match[];
  nameless: number;
};

/** Whom staff would be asked about before a contact, they may want to know of afterwards. */
const rules = [
  { rule: contactRules.befriend, surface: 'people-list', roleFallbacks: contactDefaults },
] as const;

/** Reads a list as it comes into view, each account once. Names are looked up here, and go nowhere. */
export function createListFinder(
  reader: Pick<ListReader, 'account'>,
  known: Known,
  isAnswered: (digest: string) => boolean,
) {
  const roll = createRoll();
  const matches = new Map<string, Match>();
  let nameless = 0;

  return {
    /** Adds what the list shows now; true where somebody was not seen before. */
    add({ rows, nameless: unread }: PeopleList): boolean {
      const accounts = new Map(rows.map(({ account }) => [account.handle, account]));
      const fresh = roll.add([...accounts.keys()]);
      // Rows are used again: how many were nameless at once is all that can be said.
      nameless = Math.max(nameless, unread.length);
      for (const key of fresh) {
        const account = accounts.get(key);
        const found = account && findListed(account, rules, known, reader.account());
        if (account === undefined || found === undefined) continue;
        const digests = digestsOf(account, known);
        if (!digests.some(isAnswered)) matches.set(key, { ...found, key, digests });
      }
      return fresh.length > 0;
    },
    /** "It's someone else": not counted any more. */
    drop(key: string): void {
      matches.delete(key);
    },
    placeOf: roll.placeOf,
    findings(): Findings {
      const sorted = [...matches.values()].toSorted(
        (a, b) => Number(a.common) - Number(b.common) || roll.placeOf(a.key) - roll.placeOf(b.key),
      );
      return { read: roll.size(), matches: sorted, nameless };
    },
  };
}

export type ListFinder = ReturnType<typeof createListFinder>;
