/** What a note consists of, in the order in which it is written. */
export const noteFields = ['date', 'time', 'place', 'who', 'saw', 'told', 'think', 'name', 'role'] as const;

export type NoteField = (typeof noteFields)[number];

/**
 * A concern note while it is written (R1). It lives in its page alone, and no longer than the page: it is never kept, sent
 * or put into an address. `date` is `YYYY-MM-DD`, `time` is `HH:MM`, all else as typed; `''` is not filled in.
 */
export type ConcernNote = Readonly<Record<NoteField, string>> & {
  /** Asked first: it changes whom the note goes to. Undefined: not answered yet, so that it is for nobody yet. */
  aboutHead: boolean | undefined;
};

export const emptyNote: ConcernNote = {
  aboutHead: undefined,
  date: '',
  time: '',
  place: '',
  who: '',
  saw: '',
  told: '',
  think: '',
  name: '',
  role: '',
};

/** There is something in it that would be lost. The answer to the first question is given again in a second. */
export const hasText = (note: ConcernNote): boolean => noteFields.some((field) => note[field].trim() !== '');
