import * as m from '../../language/made/messages.ts';
import { byRules } from './by-policy.ts';
import { ofForum } from './forum.ts';
import type { Question } from './question.ts';

const nameSchool: Question = {
  id: 'school-name',
  group: 'words',
  title: () => m.mayISchoolName(),
  finds: () => m.mayISchoolNameFinds(),
  answer: byRules({
    id: 'school-name',
    keys: ['school-affiliation', 'school-mention'],
    says: (verdict) => [m.mayISchoolNameAnswer({ verdict })],
    way: 'check-up',
  }),
};

const jobTitle: Question = {
  id: 'job-title',
  group: 'words',
  title: () => m.mayIJobTitle(),
  finds: () => m.mayIJobTitleFinds(),
  answer: byRules({
    id: 'job-title',
    keys: ['role-disclosure', 'school-affiliation'],
    says: (verdict) => [m.mayIJobTitleAnswer({ verdict })],
    way: 'check-up',
  }),
};

const linkedIn: Question = {
  id: 'linkedin',
  group: 'words',
  title: () => m.mayILinkedin(),
  finds: () => m.mayILinkedinFinds(),
  answer: ofForum('linkedin'),
};

const badDay: Question = {
  id: 'bad-day',
  group: 'words',
  title: () => m.mayIBadDay(),
  finds: () => m.mayIBadDayFinds(),
  answer: byRules({
    id: 'bad-day',
    keys: ['hostile-remark'],
    says: (verdict) => [m.mayIBadDayAnswer({ verdict })],
  }),
};

const opinion: Question = {
  id: 'opinion',
  group: 'words',
  title: () => m.mayIOpinion(),
  finds: () => m.mayIOpinionFinds(),
  answer: byRules({
    id: 'opinion',
    keys: ['speaking-for-school'],
    // What is forbidden is to say it as the school's, not to say it.
    as: { no: 'care' },
    says: () => [m.mayIOpinionAnswer()],
    silently: () => [m.mayIOpinionSilent()],
  }),
};

const aboutPupil: Question = {
  id: 'about-pupil',
  group: 'words',
  title: () => m.mayIAboutPupil(),
  finds: () => m.mayIAboutPupilFinds(),
  answer: byRules({
    id: 'about-pupil',
    keys: ['confidential-matter', 'person-mention.pupil'],
    says: (verdict) => [m.mayIAboutPupilAnswer({ verdict })],
  }),
};

const tagColleague: Question = {
  id: 'tag-colleague',
  group: 'words',
  title: () => m.mayITagColleague(),
  finds: () => m.mayITagColleagueFinds(),
  answer: byRules({
    id: 'tag-colleague',
    keys: ['person-mention.staff', 'position-mention'],
    says: (verdict) => [m.mayITagColleagueAnswer({ verdict })],
  }),
};

const classPhoto: Question = {
  id: 'class-photo',
  group: 'words',
  title: () => m.mayIClassPhoto(),
  finds: () => m.mayIClassPhotoFinds(),
  answer: byRules({
    id: 'class-photo',
    keys: ['photo-personal'],
    says: (verdict) => [m.mayIClassPhotoAnswer({ verdict })],
  }),
};

const wikipedia: Question = {
  id: 'wikipedia',
  group: 'words',
  title: () => m.mayIWikipedia(),
  finds: () => m.mayIWikipediaFinds(),
  answer: byRules({
    id: 'wikipedia',
    keys: ['wikipedia-edit'],
    says: (verdict) => [m.mayIWikipediaAnswer({ verdict })],
  }),
};

/** What is written and shown (S1-S8, C1-C7, T8). */
export const wordsQuestions: readonly Question[] = [
  nameSchool,
  jobTitle,
  linkedIn,
  badDay,
  opinion,
  aboutPupil,
  tagColleague,
  classPhoto,
  wikipedia,
];
