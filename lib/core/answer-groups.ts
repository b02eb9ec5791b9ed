/** What an answer is about; never whom or what in words. */
export type AnswerSubject = 'account' | 'notice' | 'phrase';

/** One digest that was answered for on a site, and how often. */
export type AnswerRow = {
  site: string;
  about: AnswerSubject;
  digest: string;
  times: number;
  /** The date of the last time, `YYYY-MM-DD` in the school's zone; absent where an earlier version kept it. */
  on?: string;
};

/** Answers of one kind, on one site, of one date: all that can be said of them. */
export type AnswerGroup = Pick<AnswerRow, 'site' | 'about' | 'on'> & { count: number };

/** Which answers are meant, without a digest. */
export type AnswerGroupKey = Pick<AnswerGroup, 'site' | 'about' | 'on'>;

const keyOf = ({ site, about, on }: AnswerGroupKey): string => `${on ?? ''} ${about} ${site}`;

export const isInGroup = (row: AnswerGroupKey, group: AnswerGroupKey): boolean => keyOf(row) === keyOf(group);

/** The newest first; those of no known date last. */
export function answerGroups(rows: readonly AnswerRow[]): readonly AnswerGroup[] {
  const groups = Map.groupBy(rows, keyOf);
  return [...groups]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .flatMap(([, [first, ...rest]]) => {
      if (first === undefined) return [];
      const { site, about, on } = first;
      return [{ site, about, count: 1 + rest.length, ...(on !== undefined && { on }) }];
    });
}
