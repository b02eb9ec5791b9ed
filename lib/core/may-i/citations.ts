import { citedForAnswer, citedForQuestion } from './cited.ts';
import { verdicts } from './answer.ts';

/**
 * The ids of the questions. A list of its own, so that the worker, which reads policies, carries none of their words; a
 * test compares it with the questions themselves.
 */
export const questionIds = [
  'now',
  'lunch',
  'at-home',
  'own-phone',
  'pupil',
  'former-pupil',
  'parent',
  'like-parent',
  'parents-group',
  'message-pupil',
  'related',
  'own-child',
  'colleague',
  'doubt',
  'school-name',
  'job-title',
  'linkedin',
  'bad-day',
  'opinion',
  'about-pupil',
  'tag-colleague',
  'class-photo',
  'wikipedia',
  'class-account',
  'school-email',
  'own-contact',
  'password',
] as const;

/** The name under which policy gives its words on hours, for every question about them. */
export const hoursCitation = 'hours';

/** All names under which policy may give words for them. A school does not say that its policy is silent: it gives none. */
export const mayICitations: readonly string[] = [
  citedForQuestion(hoursCitation),
  ...questionIds.flatMap((id) => [
    citedForQuestion(id),
    ...verdicts.filter((verdict) => verdict !== 'silent').map((verdict) => citedForAnswer(id, verdict)),
  ]),
];
