import * as m from '../language/made/messages.ts';
import { readText, spanOf } from '../text/read-text.ts';
import { namesBeside } from '../text/remarks/names-told-of.ts';
import type { Rule } from './rule.ts';

/**
 * A first name beside a picture on an official account (A2): the first name alone is fine in words, but with a face
 * it is the child. The name is told by the way it is used, as first names are on no list.
 */
export const nameBesidePhoto: Rule = {
  id: 'name-beside-photo',
  kind: 'people',
  title: m.ruleNameBesidePhotoTitle,
  surfaces: ['composer', 'comment'],
  clauses: ['A2'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleNameBesidePhotoWhat,
    why: m.ruleNameBesidePhotoWhy,
    instead: m.ruleNameBesidePhotoInstead,
  },
  painted: false,
  yieldsTo: ['child-named-officially', 'addressed-praise'],
  onlyOnOfficial: true,
  compile({ school }) {
    const own = [...school.names, ...school.aliases, ...school.organisations, school.town ?? ''];
    const words = new Set(own.flatMap((name) => readText(name).tokens.map(({ text }) => text)));
    return (text, { hasImage = false }) =>
      hasImage
        ? namesBeside(text, words).map(({ first, last }) => ({
            ...spanOf(text, first, last),
            confidence: 'possible' as const,
          }))
        : [];
  },
};
