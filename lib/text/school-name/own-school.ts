import { phrasesOf } from '../phrases.ts';
import type { ReadText } from '../read-text.ts';
import { isSomebodyElses, lineAfter, lineBefore } from '../school-work/clause.ts';
import type { SchoolMention } from './mention.ts';
import {
  after,
  afterJobFirst,
  afterMyself,
  afterOurOwn,
  before,
  jobFirst,
  meAndMyWork,
  myself,
  notMyWork,
  notWork,
  notWorkAfter,
  ourOwn,
} from './own-school-patterns.ts';

/** Whether the words around a name tie it to the writer's work. `head` begins and ends with a space, as `tail` does. */
const isTied = (head: string, tail: string): boolean =>
  before.some((pattern) => pattern.test(head)) ||
  (!notMyWork.test(head) && meAndMyWork.some((pattern) => pattern.test(head))) ||
  (myself.test(head) && afterMyself.test(tail)) ||
  (ourOwn.test(head) && afterOurOwn.test(tail)) ||
  (jobFirst.test(head) && afterJobFirst.test(tail));

/**
 * Whether a mention of the school ties it to the writer's work: "I work at", "my class at", "we at", "…, where I teach"
 * (S1). A mention about the writer's child, their own school days, or somebody else does not.
 */
export function isOwnSchool(text: ReadText, { first, last }: SchoolMention): boolean {
  const { line, offsetOf, endOf } = phrasesOf(text);
  const [start, end] = [offsetOf(first), endOf(last)];
  const head = ` ${(lineBefore(line, start).split(' . ').at(-1) ?? '').trimStart()}`;
  const tail = lineAfter(line, end);
  if (after.some((pattern) => pattern.test(tail))) return true;
  if (notWork.test(head) || notWorkAfter.test(tail) || isSomebodyElses(line, start)) return false;
  return isTied(head, tail);
}
