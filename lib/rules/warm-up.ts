import { workOutOpenings } from '../text/may-begin.ts';
import { workOutNeeded } from '../text/needed-words.ts';
import type { TextContext } from './rule.ts';
import type { CompiledRules } from './run-rules.ts';

/** Of a long text as much as holds what most patterns look for, in characters. */
const enough = 600;

/** Short texts in which many patterns are looked for; the dearest of them each in a text of its own. */
const usual = [
  ...['my school', 'the head', 'a teacher', 'an assistant', 'a TA', 'our deputy', 'our head at school'],
  'I teach year 4 at a primary school and love my class, as the head says we at our school are proud',
  'just got a job as a teaching assistant, first day back in the classroom at work',
  'call me on 07700 900123 or write to somebody at example dot com, flat 4, 10 High Street, born 1 May 1990',
  'the password for the staff laptop is on the wall, log in with it',
  'her mum is a liar, the parents are useless and the staff an idiot, he was excluded after a meeting',
  'well done Freya Kingsford, what lovely work',
];

/** Once in the form that is quick to make, and once more in the one that is quick to run: so engines do it. */
const twice = [1, 2];

function* rehearseAll(
  rules: CompiledRules,
  texts: readonly string[],
  context: TextContext,
): Generator<undefined, void> {
  for (const text of texts) for (const _ of twice) yield* rules.rehearse(text, context);
}

/**
 * Makes all that the rules need at their first use, step by step, so that a page can do it in the moments it has. First
 * what the text in the box needs, then what any text may. A step takes some milliseconds at the most, few take more: a
 * pattern is made as a whole.
 *
 * @yields whether what this text needs is there.
 */
export function* warmUp(
  rules: CompiledRules,
  text: string,
  school: string,
  context: TextContext,
): Generator<boolean, void> {
  for (const _ of workOutNeeded()) yield false;
  for (const _ of workOutOpenings()) yield false;
  const own = text.slice(0, enough);
  for (const _ of rehearseAll(rules, own === '' ? [] : [own], context)) yield false;
  for (const _ of rehearseAll(rules, [...usual, `I work at ${school}`], context)) yield true;
}
