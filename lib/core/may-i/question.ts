import type { Answer } from './answer.ts';
import type { MayIFacts } from './facts.ts';

/** The groups in which questions stand, in their order. */
export const questionGroups = ['time', 'people', 'words', 'accounts'] as const;

export type QuestionGroup = (typeof questionGroups)[number];

/** One thing staff ask. Its words are said when it is drawn, in the language of that moment. */
export type Question = {
  /** The end of its address (`may-i.html#lunch`) and its name in policies (`may-i-lunch=…`). Never rename it. */
  id: string;
  group: QuestionGroup;
  title: () => string;
  /** Other words by which somebody may look for it. */
  finds: () => string;
  /** @param now milliseconds since the Unix epoch. */
  answer: (facts: MayIFacts, now: number) => Answer;
};
