import * as m from '../../language/made/messages.ts';
import { present } from '../present.ts';
import { byRules, ownOr, silent, verdictByRules, whom } from './by-policy.ts';
import { citedForQuestion } from './cited.ts';
import type { MayIFacts } from './facts.ts';
import type { Question } from './question.ts';

/** Family is exempt where the policy says so: pupils too, or parents alone (P5). */
const family = (facts: MayIFacts, who: 'pupils' | 'parents'): readonly string[] => {
  const { familyExemption } = facts;
  return familyExemption === 'all' || familyExemption === who ? [m.mayIFamilyToo({ who })] : [];
};

const pupil: Question = {
  id: 'pupil',
  group: 'people',
  title: () => m.mayIPupil(),
  finds: () => m.mayIPupilFinds(),
  answer: byRules({
    id: 'pupil',
    keys: ['request-accept.pupil', 'friend-request.pupil'],
    says: (verdict, facts) => [m.mayIPupilAnswer({ verdict }), ...family(facts, 'pupils')],
  }),
};

const formerPupil: Question = {
  id: 'former-pupil',
  group: 'people',
  title: () => m.mayIFormerPupil(),
  finds: () => m.mayIFormerPupilFinds(),
  answer: byRules({
    id: 'former-pupil',
    keys: ['request-accept.former-pupil', 'friend-request.former-pupil'],
    says: (verdict) => [m.mayIFormerPupilAnswer({ verdict })],
  }),
};

const parent: Question = {
  id: 'parent',
  group: 'people',
  title: () => m.mayIParent(),
  finds: () => m.mayIParentFinds(),
  answer: byRules({
    id: 'parent',
    keys: ['request-accept.parent', 'friend-request.parent'],
    says: (verdict, facts) => [m.mayIParentAnswer({ verdict }), ...family(facts, 'parents')],
  }),
};

const likeParent: Question = {
  id: 'like-parent',
  group: 'people',
  title: () => m.mayILikeParent(),
  finds: () => m.mayILikeParentFinds(),
  answer: ownOr('like-parent', (facts) => silent(facts, m.mayILikeParentAnswer())),
};

const parentsGroup: Question = {
  id: 'parents-group',
  group: 'people',
  title: () => m.mayIParentsGroup(),
  finds: () => m.mayIParentsGroupFinds(),
  answer: byRules({
    id: 'parents-group',
    keys: ['direct-message.parent', 'friend-request.parent'],
    as: { no: 'care' },
    says: () => [m.mayIParentsGroupAnswer()],
  }),
};

const messagePupil: Question = {
  id: 'message-pupil',
  group: 'people',
  title: () => m.mayIMessagePupil(),
  finds: () => m.mayIMessagePupilFinds(),
  answer: byRules({
    id: 'message-pupil',
    keys: ['direct-message.pupil'],
    says: (verdict) => [m.mayIMessagePupilAnswer({ verdict })],
  }),
};

/** Whether the policy asks anything about such people, so that an exemption would be one. */
const asksAboutPeople = (facts: MayIFacts): boolean =>
  verdictByRules(facts, ['friend-request.pupil', 'request-accept.pupil', 'friend-request.parent']).verdict !==
  'silent';

const related: Question = {
  id: 'related',
  group: 'people',
  title: () => m.mayIRelated(),
  finds: () => m.mayIRelatedFinds(),
  answer: ownOr('related', (facts) => {
    const { familyExemption } = facts;
    if (familyExemption === 'none' && !asksAboutPeople(facts)) return silent(facts);
    return {
      verdict: { all: 'yes', parents: 'care', none: 'ask' }[familyExemption] as 'yes' | 'care' | 'ask',
      says: [m.mayIRelatedAnswer({ exempt: familyExemption, whom: whom(facts) })],
      ...present({ cited: facts.clauses[citedForQuestion('related')] }),
    };
  }),
};

const ownChild: Question = {
  id: 'own-child',
  group: 'people',
  title: () => m.mayIOwnChild(),
  finds: () => m.mayIOwnChildFinds(),
  answer: ownOr('own-child', (facts) => {
    const cited = facts.clauses['check-up-own-child'];
    return cited === undefined
      ? silent(facts, m.mayIOwnChildAnswer())
      : { verdict: 'care', says: [m.mayIOwnChildAnswer()], cited };
  }),
};

const colleague: Question = {
  id: 'colleague',
  group: 'people',
  title: () => m.mayIColleague(),
  finds: () => m.mayIColleagueFinds(),
  answer: byRules({
    id: 'colleague',
    keys: ['friend-request.staff', 'request-accept.staff'],
    says: () => [m.mayIColleagueAnswer()],
  }),
};

/** Contacts with pupils, their families and colleagues (P1-P10). */
export const peopleQuestions: readonly Question[] = [
  pupil,
  formerPupil,
  parent,
  likeParent,
  parentsGroup,
  messagePupil,
  related,
  ownChild,
  colleague,
];
