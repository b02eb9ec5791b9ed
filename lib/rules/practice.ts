import type { PracticeMark, PracticePost } from '../core/practice-post.ts';
import { usualRemarkTargets } from '../core/remark-target.ts';
import { readText } from '../text/read-text.ts';
import { compileRules } from './run-rules.ts';

/** A school that is not there, so that the practice is the same for everybody and tells nothing of anybody's own. */
const school = {
  names: ['Willowbrook Primary School'],
  aliases: [],
  organisations: [],
  phones: [],
  emailDomains: [],
};

const posts = {
  class: 'So proud of my class at Willowbrook Primary today, what a show!',
  march: 'Teachers deserve better pay, and I will be on the march on Saturday.',
  boy: 'Tough day. A boy in my class was excluded again.',
  coffee: 'If anyone fancies a coffee, my number is 07700 900123.',
};

// Without a watch-list: no practice may be about anybody who exists.
const { check } = compileRules({ school, people: undefined, remarkTargets: usualRemarkTargets });

/** One mark a place: of rules that mark the same words, the first of them says it, as on a card. */
function marksIn(text: string): readonly PracticeMark[] {
  const found = check(readText(text), { surface: 'composer', account: 'personal', ownNames: [] });
  return found
    .filter(({ start }, place) => found.slice(0, place).every((before) => before.end <= start))
    .map(({ rule, start, end }) => ({ rule, start, end }));
}

/**
 * The posts of the practice, with what the rules that ship find in them. Worked out when Lanyard is built
 * (`scripts/build/worked-out.ts`): the rules themselves would be more than the page may carry.
 */
export const practice: readonly PracticePost[] = Object.entries(posts).map(([id, text]) => ({
  id,
  text,
  marks: marksIn(text),
}));
