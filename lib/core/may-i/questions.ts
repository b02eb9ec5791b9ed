import { accountQuestions } from './accounts.ts';
import { now } from './now.ts';
import { peopleQuestions } from './people.ts';
import type { Question } from './question.ts';
import { atHome, doubt, lunch, ownPhone } from './time.ts';
import { wordsQuestions } from './words.ts';

/** Every question, in the order in which it stands in its group. A new one is one line here or in its file. */
export const questions: readonly Question[] = [
  now,
  lunch,
  atHome,
  ownPhone,
  ...peopleQuestions,
  doubt,
  ...wordsQuestions,
  ...accountQuestions,
];
