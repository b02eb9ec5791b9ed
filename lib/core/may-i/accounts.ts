import * as m from '../../language/made/messages.ts';
import { present } from '../present.ts';
import type { Answer } from './answer.ts';
import { byRules, ownOr, silent, verdictByRules, whom } from './by-policy.ts';
import { citedForQuestion } from './cited.ts';
import type { MayIFacts } from './facts.ts';
import type { Question } from './question.ts';

/** Approval comes first, wherever the policy speaks of such accounts at all (A1, A5). */
function ofNewAccount(facts: MayIFacts): Answer {
  const { verdict, cited = facts.clauses['check-up-approval'] } = verdictByRules(facts, [
    'new-official-account',
  ]);
  if (verdict === 'silent' && cited === undefined && facts.newAccountFormUrl === undefined)
    return silent(facts);
  return {
    verdict: 'ask',
    says: [m.mayIClassAccountAnswer({ whom: whom(facts) })],
    way: facts.newAccountFormUrl === undefined ? 'check-up' : 'form',
    ...present({ cited: facts.clauses[citedForQuestion('class-account')] ?? cited }),
  };
}

const classAccount: Question = {
  id: 'class-account',
  group: 'accounts',
  title: () => m.mayIClassAccount(),
  finds: () => m.mayIClassAccountFinds(),
  answer: ownOr('class-account', ofNewAccount),
};

const schoolEmail: Question = {
  id: 'school-email',
  group: 'accounts',
  title: () => m.mayISchoolEmail(),
  finds: () => m.mayISchoolEmailFinds(),
  answer: byRules({
    id: 'school-email',
    keys: ['school-email'],
    says: (verdict) => [m.mayISchoolEmailAnswer({ verdict })],
  }),
};

const ownContact: Question = {
  id: 'own-contact',
  group: 'accounts',
  title: () => m.mayIOwnContact(),
  finds: () => m.mayIOwnContactFinds(),
  answer: byRules({
    id: 'own-contact',
    keys: ['contact-details'],
    says: (verdict) => [m.mayIOwnContactAnswer({ verdict })],
  }),
};

const passwords: Question = {
  id: 'password',
  group: 'accounts',
  title: () => m.mayIPassword(),
  finds: () => m.mayIPasswordFinds(),
  answer: byRules({
    id: 'password',
    keys: ['shared-credential'],
    says: (verdict) => [m.mayIPasswordAnswer({ verdict })],
  }),
};

/** Accounts, addresses and log-ins (A5, S7, C3, C4). */
export const accountQuestions: readonly Question[] = [classAccount, schoolEmail, ownContact, passwords];
