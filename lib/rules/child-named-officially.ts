import * as m from '../language/made/messages.ts';
import { ownNamesIn } from '../text/own-names.ts';
import { confidenceOf } from '../text/people.ts';
import { peopleIn } from '../text/people-in-text.ts';
import { spanOf } from '../text/read-text.ts';
import type { Rule } from './rule.ts';

/** A pupil's full name on an official account (A2): first names, or general references only. */
export const childNamedOfficially: Rule = {
  id: 'child-named-officially',
  kind: 'people',
  title: m.ruleChildNamedOfficiallyTitle,
  surfaces: ['composer', 'comment', 'profile-field'],
  clauses: ['A2'],
  defaultSeverity: 'pause',
  advice: {
    what: m.ruleChildNamedOfficiallyWhat,
    why: m.ruleChildNamedOfficiallyWhy,
    instead: m.ruleChildNamedOfficiallyInstead,
  },
  painted: false,
  yieldsTo: ['confidential-matter'],
  onlyOnOfficial: true,
  compile({ people }) {
    if (people === undefined || people.size === 0) return undefined;
    return (text, { ownNames }) =>
      peopleIn(text, people, 'post', ownNamesIn(ownNames, people.formalNames))
        .map((hit) => ({
          ...hit,
          roles: hit.roles.filter((role) => role === 'pupil' || role === 'former-pupil'),
        }))
        .filter(({ roles }) => roles.length > 0)
        .map((hit) => ({
          ...spanOf(text, hit.first, hit.last),
          confidence: confidenceOf(hit),
          roles: hit.roles,
        }));
  },
};
