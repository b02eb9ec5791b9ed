import * as m from '../language/made/messages.ts';
import { phrasesOf } from '../text/phrases.ts';
import { spanOf } from '../text/read-text.ts';
import { compileMentions } from '../text/school-name/school-mentions.ts';
import { isQuoted } from '../text/school-work/clause.ts';
import { speakingBeside, speakingIn } from '../text/school-work/speaking.ts';
import { withoutOverlaps } from '../text/without-overlaps.ts';
import type { Rule } from './rule.ts';

/**
 * A personal account that speaks for the school: "as a school we…", "we at …", "the school's view is" (S6). The advice is
 * Wigan's own two ways of speaking for oneself; a disclaimer that names the school would itself disclose it.
 */
export const speakingForSchool: Rule = {
  id: 'speaking-for-school',
  kind: 'school',
  title: m.ruleSpeakingForSchoolTitle,
  surfaces: ['composer', 'comment'],
  clauses: ['S6'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleSpeakingForSchoolWhat,
    why: m.ruleSpeakingForSchoolWhy,
    instead: m.ruleSpeakingForSchoolInstead,
  },
  painted: true,
  silentOnOfficial: true,
  compile({ school }) {
    const find = compileMentions(school);
    return (text) => {
      const { line, offsetOf, endOf, tokensBetween } = phrasesOf(text);
      const beside = (find?.(text) ?? []).flatMap(
        ({ first, last }) => speakingBeside(line, offsetOf(first), endOf(last)) ?? [],
      );
      const found = [...beside, ...speakingIn(line)].map(({ start, end }) => tokensBetween(start, end));
      return withoutOverlaps(found)
        .map(({ first, last }) => ({ ...spanOf(text, first, last), confidence: 'likely' as const }))
        .filter(({ start }) => !isQuoted(text.raw, start));
    };
  },
};
