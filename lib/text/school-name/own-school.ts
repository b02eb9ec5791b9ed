import { phrasesOf } from '../phrases.ts';
import type { ReadText } from '../read-text.ts';
import { isSomebodyElses, lineAfter, lineBefore } from '../school-work/clause.ts';
import type { SchoolMention } from './mention.ts';

const few = (words: number): string => `(?:[a-z0-9]+ ){0,${words}}`;

const visitor = '(?:[a-z]+ ){0,2}(?:parent|mum|mom|dad|carer|pupil|student|fan|neighbour|visitor) ';

/** Words that end just before a mention and tie it to the writer's work. */
const before: readonly RegExp[] = [
  new RegExp(
    ` (?:i|ive|im|ill|we|weve) (?:(?!dont|never|used|went)[a-z]+ ){0,3}(?:work|working|worked|teach|teaching|taught|start|starting|started) ${few(4)}(?:at|for|in|with) (?:the )?$`,
  ),
  new RegExp(` (?:working|teaching|started|starting) (?:work )?${few(3)}(?:at|for) (?:the )?$`),
  new RegExp(
    ` (?:my|our) ${few(2)}(?:class|classroom|form|job|role|post|pupils|students|kids|year \\d+s?|y\\d+s?|reception|office|staff|colleagues|team|workplace|work|head|headteacher|boss|slt|first (?:day|week|term|year)|last (?:day|week|term)|(?:day|week|term|year)s?) ${few(3)}(?:at|for|with|in) (?:the )?$`,
  ),
  new RegExp(` (?:new|first|last) (?:job|role|post|day|week|term) ${few(5)}(?:at|with|for) (?:the )?$`),
  new RegExp(
    ` (?:we|us|all of us|those of us|here|colleagues|everyone here|back at work|at work) (?:all )?(?:here )?(?:at|from) (?:the )?$`,
  ),
  new RegExp(
    ` (?:im|i am|ive been|we are) (?:now |currently )?(?:based|employed|placed|on placement|on supply|back) (?:at|with) (?:the )?$`,
  ),
  new RegExp(` (?:im|i am|ive been) (?:an?|the|now) (?!${visitor})${few(5)}(?:at|for|of|in) (?:the )?$`),
  new RegExp(
    ` (?:got|landed|accepted|offered|have) (?:an? |the |my )?${few(3)}(?:job|post|role|place|position) (?:at|with) (?:the )?$`,
  ),
  new RegExp(` (?:join|joined|joining|work for|working for|employed by|part of) (?:the team at )?(?:the )?$`),
  new RegExp(
    ` (?:my school|our school|my work|my workplace|where i work|where i teach)(?: is| was)? (?:[;,.] )?(?:the )?$`,
  ),
  new RegExp(` (?:my|our) $`),
];

/** Words that begin just after a mention and do the same. */
const after: readonly RegExp[] = [
  /^ (?:[;,] )?(?:is |was )?(?:my|our) (?:school|workplace|work|employer|team) /,
  /^ (?:[;,] )?(?:where|which is where) (?:i|we) (?:work|teach|taught|worked) /,
  /^ (?:teacher|ta|staff|senco|head|headteacher|hlta|caretaker|governor) (?:here|and proud|for|since|life) /,
];

/** A child's, a parent's or one's own school days: not work. */
const notWork =
  / (?:my|our|his|her|their) (?:[a-z]+ )?(?:sons?|daughters?|kids?|childrens?|childs?|boys?|girls?|lads?|nephews?|nieces?|grand\w+|brothers?|sisters?|little one\w*|eldest|youngest|twins) | (?:i|we) (?:used to go|went|was a pupil|were pupils|attended|left|go) | as a (?:kid|child|pupil|student|parent) | (?:when|since) i was /;

/**
 * Whether a mention of the school ties it to the writer's work: "I work at", "my class at", "we at", "…, where I teach"
 * (S1). A mention about the writer's child, or their own school days, does not.
 */
export function isOwnSchool(text: ReadText, { first, last }: SchoolMention): boolean {
  const { line, offsetOf, endOf } = phrasesOf(text);
  const [start, end] = [offsetOf(first), endOf(last)];
  const head = lineBefore(line, start).split(' . ').at(-1) ?? '';
  const clause = ` ${head.trimStart()}`;
  if (notWork.test(clause) || isSomebodyElses(line, start)) return false;
  const tail = lineAfter(line, end);
  return before.some((pattern) => pattern.test(clause)) || after.some((pattern) => pattern.test(tail));
}
