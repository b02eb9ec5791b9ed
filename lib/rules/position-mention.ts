import * as m from '../language/made/messages.ts';
import { spanOf } from '../text/read-text.ts';
import { compileMentions } from '../text/school-name/school-mentions.ts';
import { isQuoted } from '../text/school-work/clause.ts';
import { nearOneOf, positionBeside, positionsIn } from '../text/school-work/positions.ts';
import { workPhrasesOf } from '../text/school-work/spelling.ts';
import { withoutOverlaps } from '../text/without-overlaps.ts';
import type { Rule } from './rule.ts';

/**
 * A colleague meant by position, without a name: "our head", "the Year 4 teacher at …" (S2). A word of schools, or the
 * school itself, stands beside it; a parent's or a pupil's way of speaking is left alone.
 */
export const positionMention: Rule = {
  id: 'position-mention',
  kind: 'people',
  title: m.rulePositionMentionTitle,
  surfaces: ['composer', 'comment'],
  clauses: ['S2'],
  defaultSeverity: 'notice',
  advice: {
    what: m.rulePositionMentionWhat,
    why: m.rulePositionMentionWhy,
    instead: m.rulePositionMentionInstead,
  },
  // It says nothing of the lists.
  painted: true,
  silentOnOfficial: true,
  compile({ school }) {
    const find = compileMentions(school);
    return (text) => {
      const { line, offsetOf, endOf, tokensBetween } = workPhrasesOf(text);
      const mentions = find?.(text) ?? [];
      const beside = mentions.flatMap(
        ({ first, last }) => positionBeside(line, offsetOf(first), endOf(last)) ?? [],
      );
      const found = [
        ...beside,
        ...positionsIn(line, nearOneOf(mentions.map(({ first }) => offsetOf(first)))),
      ].map(({ start, end, confidence }) => ({
        ...tokensBetween(start, end),
        confidence,
      }));
      return withoutOverlaps(found)
        .map(({ first, last, confidence }) => ({ ...spanOf(text, first, last), confidence }))
        .filter(({ start }) => !isQuoted(text.raw, start));
    };
  },
};
