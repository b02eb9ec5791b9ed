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
  title: 'A photo or video, on your own account',
  clauses: ['S8', 'C7'],
  advice: {
    why: 'Pupils, their families, uniforms, lanyards or a school logo in it can tell people who they are and where you work.',
    instead:
      'Look at the background too, and leave it out if you are not sure. If somebody else made it, ask them first.',
  },
};

/** The same on an account of the school (A2, C7). */
export const photoOfficial: Rule = {
  ...reminder,
  id: 'photo-official',
  title: 'A photo or video, on a school account',
  clauses: ['A2', 'S8', 'C7'],
  advice: {
    why: 'A child who can be recognised in it, or by a name beside it, can be found by anybody.',
    instead:
      'Check that there is consent for everybody in it. Beside a child, initials or “a Year 4 pupil” are safest. If somebody else made it, ask them first.',
  },
  onlyOnOfficial: true,
};

/** Every reminder about something attached. They judge no text, so they stand beside the registry, not in it. */
export const attachedPhotos: readonly Rule[] = [photoPersonal, photoOfficial];
