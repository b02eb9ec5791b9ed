import * as m from '../language/made/messages.ts';
import type { Rule } from './rule.ts';

/** What both reminders have in common. They are about what is attached to a box, so there are no words to look at. */
const reminder = {
  kind: 'photo',
  surfaces: ['composer', 'comment', 'message'],
  defaultSeverity: 'notice',
  painted: false,
  compile: () => undefined,
} as const;

/**
 * A picture or film is being added to what a person writes from their own account (S8, C7). Nobody but they can know
 * what it shows: neither file nor name is looked at.
 */
export const photoPersonal: Rule = {
  ...reminder,
  id: 'photo-personal',
  title: m.rulePhotoPersonalTitle,
  clauses: ['S8', 'C7'],
  advice: { what: m.rulePhotoWhat, why: m.rulePhotoPersonalWhy, instead: m.rulePhotoPersonalInstead },
};

/** The same on an account of the school (A2, C7). */
export const photoOfficial: Rule = {
  ...reminder,
  id: 'photo-official',
  title: m.rulePhotoOfficialTitle,
  clauses: ['A2', 'S8', 'C7'],
  advice: { what: m.rulePhotoWhat, why: m.rulePhotoOfficialWhy, instead: m.rulePhotoOfficialInstead },
  onlyOnOfficial: true,
};

/** Every reminder about something attached. They judge no text, so they stand beside the registry, not in it. */
export const attachedPhotos: readonly Rule[] = [photoPersonal, photoOfficial];
