import * as m from '../language/made/messages.ts';
import type { Rule } from './rule.ts';

/**
 * An account of the school posts at certain hours, save events and urgent news (T7). It is about when, so there are no
 * words to look at; whether it is one of those exceptions only the person can know.
 */
export const officialHours: Rule = {
  id: 'official-hours',
  kind: 'school',
  title: m.ruleOfficialHoursTitle,
  surfaces: ['composer', 'comment'],
  clauses: ['T7'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleOfficialHoursWhat,
    why: m.ruleOfficialHoursWhy,
    instead: m.ruleOfficialHoursInstead,
  },
  painted: false,
  onlyOnOfficial: true,
  compile: () => undefined,
};
