import type { Rule } from './rule.ts';

/**
 * An account of the school posts at certain hours, save events and urgent news (T7). It is about when, so there are no
 * words to look at; whether it is one of those exceptions only the person can know.
 */
export const officialHours: Rule = {
  id: 'official-hours',
  kind: 'school',
  title: 'A school account, outside its hours',
  surfaces: ['composer', 'comment'],
  clauses: ['T7'],
  defaultSeverity: 'notice',
  advice: {
    why: 'Your school has set the hours at which its own accounts post.',
    instead:
      'News of an event, or anything urgent, can go now. The rest can wait until the hours begin, or be scheduled for then.',
  },
  painted: false,
  onlyOnOfficial: true,
  compile: () => undefined,
};
