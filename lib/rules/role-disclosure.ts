import { phrasesOf } from '../text/phrases.ts';
import { spanOf } from '../text/read-text.ts';
import type { Rule, RuleExamples } from './rule.ts';

const title = '(?:teacher|teaching assistant|ta|hlta|ect|senco|head ?teacher|deputy head|head of maths)';
const own = new RegExp(` (?:im|i am|as) (?:an? |the )?(?:\\w+ )?(${title})(?= )`, 'g');
const any = new RegExp(` (${title})(?= )`, 'g');

/** The writer’s own job at a school (S3). */
export const roleDisclosure: Rule = {
  id: 'role-disclosure',
  kind: 'role',
  title: 'Your job at school',
  surfaces: ['composer', 'comment', 'profile-field'],
  clauses: ['S3'],
  defaultSeverity: 'notice',
  advice: {
    why: 'Your school’s policy asks staff not to show their profession or school on social media.',
    instead: 'Leave your job out, or say something more general.',
  },
  painted: true,
  silentOnOfficial: true,
  compile:
    () =>
    (text, { surface }) => {
      const { line, tokensBetween } = phrasesOf(text);
      return [...line.matchAll(surface === 'profile-field' ? any : own)].map((match) => {
        const end = match.index + match[0].length;
        const { first, last } = tokensBetween(end - (match[1] ?? '').length, end);
        return { ...spanOf(text, first, last), confidence: 'likely' as const };
      });
    },
};

export const roleDisclosureExamples: RuleExamples = {
  flagged: [{ text: 'I am a teacher', marks: 'teacher' }],
  clean: [{ text: 'my son’s teacher' }],
};
