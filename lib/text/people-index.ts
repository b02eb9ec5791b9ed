import { personRoles } from '../core/person-role.ts';
import type { PersonRole } from '../core/person-role.ts';
import type { WatchLists } from '../core/watch-list.ts';
import { formalNamesFrom, type FormalNames } from './formal-names.ts';
import { digestLength, keyOf, read24 } from './digest.ts';
import type { Digest } from './digest.ts';
import type { SipKey } from './siphash.ts';

/** What the lists say of one digest. `common`: it stands only in lists of names shared by many. */
export type ListedAs = { roles: readonly PersonRole[]; common: boolean };

/** The school's watch-lists, ready for look-up. */
export type PeopleIndex = {
  key: SipKey;
  /** Digests held. One person may have several (a double-barrelled name, an ambiguous nickname). */
  size: number;
  rolesOf(digest: Digest): ListedAs | undefined;
  /** By which the names of the lists were folded before they were digested. */
  formalNames: FormalNames;
};

const commonShift = personRoles.length;

function flagOf(role: PersonRole, common: boolean): number {
  return 1 << (personRoles.indexOf(role) + (common ? commonShift : 0));
}

function listedAs(flags: number): ListedAs {
  const uncommon = flags & ((1 << commonShift) - 1);
  const common = uncommon === 0;
  const held = common ? flags >> commonShift : uncommon;
  return { roles: personRoles.filter((_, bit) => (held >> bit) & 1), common };
}

/**
 * An open-addressing table of 48-bit digests in two typed arrays: the high 24 bits with 8 bits of role flags, and the
 * low 24 bits. A look-up touches one or two slots whatever the size, so a scan costs the same with 100,000 people.
 */
function tableOf(capacity: number) {
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(capacity * 2 + 1)));
  const tops = new Uint32Array(size);
  const lows = new Uint32Array(size);

  /** The slot of a digest, or the empty one where it would go. */
  function slotOf(high: number, low: number): number {
    let slot = (low ^ (high << 7)) & (size - 1);
    while (tops[slot] !== 0 && (lows[slot] !== low || (tops[slot] ?? 0) >>> 8 !== high))
      slot = (slot + 1) & (size - 1);
    return slot;
  }

  return {
    add(high: number, low: number, flag: number): boolean {
      const slot = slotOf(high, low);
      const isNew = tops[slot] === 0;
      tops[slot] = ((high << 8) | ((tops[slot] ?? 0) & 0xff) | flag) >>> 0;
      lows[slot] = low;
      return isNew;
    },
    flagsOf: (high: number, low: number): number => (tops[slotOf(high, low)] ?? 0) & 0xff,
  };
}

/**
 * Compiles packed watch-lists (8 base64url characters a digest). Characters outside base64url are left out with their
 * digest: a damaged string loses its damaged people, never the list.
 *
 * @param nicknames the table by which they were made, as `nicknames.ts` writes it.
 */
export function compilePeople({ salt, lists }: WatchLists, nicknames: string): PeopleIndex {
  const characters = lists.reduce(
    (sum, { packed }) => sum + packed.reduce((all, text) => all + text.length, 0),
    0,
  );
  const table = tableOf(Math.ceil(characters / digestLength));
  let size = 0;
  for (const { role, common, packed } of lists) {
    const flag = flagOf(role, common);
    for (const text of packed) {
      for (let at = 0; at + digestLength <= text.length; at += digestLength) {
        const [high, low] = [read24(text, at), read24(text, at + 4)];
        if (high !== undefined && low !== undefined && table.add(high, low, flag)) size += 1;
      }
    }
  }
  return {
    key: keyOf(salt),
    size,
    formalNames: formalNamesFrom(nicknames),
    rolesOf(digest) {
      const high = Math.floor(digest / 0x1000000);
      const flags = table.flagsOf(high, digest - high * 0x1000000);
      return flags === 0 ? undefined : listedAs(flags);
    },
  };
}
