import { type AnswerRow, isInGroup } from '../../../lib/core/answer-groups.ts';
import type * as P from '../../../lib/services/ports.ts';

export function createMemoryAnswers() {
  let rows: readonly AnswerRow[] = [];
  const isOf = (site: string, about: string) => (row: AnswerRow) => row.site === site && row.about === about;
  const store: P.AnswerStore = {
    read: (site, about) =>
      Promise.resolve(
        Object.fromEntries(rows.filter(isOf(site, about)).map(({ digest, times }) => [digest, times])),
      ),
    increment: (site, about, digest, on) => {
      const isThis = (row: AnswerRow): boolean => isOf(site, about)(row) && row.digest === digest;
      const times = (rows.find(isThis)?.times ?? 0) + 1;
      rows = [...rows.filter((row) => !isThis(row)), { site, about, digest, times, on }];
      return Promise.resolve();
    },
    readAll: () => Promise.resolve(rows),
    removeGroups: (groups) => {
      const isMeant = (row: AnswerRow): boolean => groups.some((group) => isInGroup(row, group));
      const removed = rows.filter(isMeant);
      rows = rows.filter((row) => !isMeant(row));
      return Promise.resolve(removed);
    },
    putBack: (more) => Promise.resolve(void (rows = [...rows, ...more])),
  };
  return store;
}

export function createMemoryOwnSettings() {
  const disk: { own?: unknown; fails?: boolean } = {};
  const answer = <T>(value: T): Promise<T> =>
    disk.fails === true ? Promise.reject(new Error('disk')) : Promise.resolve(value);
  const store: P.OwnSettingsStore = {
    readOwn: () => answer(disk.own),
    writeOwn: async (own) => void (disk.own = await answer(own)),
  };
  return { ...store, disk };
}

/** `wipe`: what of the rest of the disk is the person’s. */
export function createMemoryMyData(wipe: () => void) {
  const disk: { forgotten?: string | undefined } = {};
  const store: P.MyDataStore = {
    deleteAllBut: (today) => {
      wipe();
      return Promise.resolve(void (disk.forgotten = today));
    },
    readForgotten: () => Promise.resolve(disk.forgotten),
    endForgotten: () => {
      delete disk.forgotten;
      return Promise.resolve();
    },
  };
  return { ...store, disk };
}
