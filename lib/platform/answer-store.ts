import type { AnswerGroupKey, AnswerRow, AnswerSubject } from '../core/answer-groups.ts';
import { isInGroup } from '../core/answer-groups.ts';
import type { DatabasePort } from './database.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const keyOf = ({ site, about, digest }: AnswerRow): [string, AnswerSubject, string] => [site, about, digest];

/** Answers, by site and subject. */
export const createAnswerStore = ({ run }: DatabasePort) => ({
  read: (site: string, about: string) =>
    run(async (database) => {
      // Arrays of keys sort item by item, and an empty array is after every string.
      const rows = await database.getAll('answers', IDBKeyRange.bound([site, about], [site, about, []]));
      const counts: Writable<Record<string, number>> = {};
      for (const { digest, times } of rows) counts[digest] = times;
      return counts;
    }),
  increment: (site: string, about: AnswerSubject, digest: string, on: string) =>
    run(async (database) => {
      const { store, done } = database.transaction('answers', 'readwrite');
      const times = ((await store.get([site, about, digest]))?.times ?? 0) + 1;
      await store.put({ site, about, digest, times, on });
      await done;
    }),
  readAll: (): Promise<readonly AnswerRow[]> => run((database) => database.getAll('answers')),
  /** Takes away all answers of these groups, at once or not at all, and gives them. */
  removeGroups: (groups: readonly AnswerGroupKey[]): Promise<readonly AnswerRow[]> =>
    run(async (database) => {
      const { store, done } = database.transaction('answers', 'readwrite');
      const rows = (await store.getAll()).filter((row) => groups.some((group) => isInGroup(row, group)));
      await Promise.all([...rows.map((row) => store.delete(keyOf(row))), done]);
      return rows;
    }),
  /** Puts answers back; one that was given anew meanwhile stays as it is. */
  putBack: (rows: readonly AnswerRow[]) =>
    run(async (database) => {
      const { store, done } = database.transaction('answers', 'readwrite');
      const isNew = await Promise.all(rows.map(async (row) => (await store.get(keyOf(row))) === undefined));
      await Promise.all([...rows.filter((_, at) => isNew[at]).map((row) => store.put(row)), done]);
    }),
});
