import { clauseFor } from '../../content/clauses.ts';
import { askOfContact } from '../../content/contact-question.ts';
import type { Means } from '../../content/judge.ts';
import { findListed, type Known } from '../../content/person-question.ts';
import { messageRules, pageRules } from '../../content/person-rules.ts';
import { whyRoles } from '../../content/words.ts';
import type { PersonAct, RehearsedAct, RehearsedName } from '../../core/builder/rehearsal.ts';
import type { PersonRole } from '../../core/person-role.ts';
import { present } from '../../core/present.ts';
import { type Severity, weaker } from '../../core/severity.ts';
import type { PeopleIndex } from '../../text/people-index.ts';
import { outcomeOf, strongest } from './outcome.ts';
import type { Here } from './settings-here.ts';

/** Who makes contact there with somebody by following them; elsewhere by asking to be friends. */
const followed: readonly string[] = ['instagram', 'threads', 'x'];

type Asked = { rule: string; severity: Severity; roles: readonly PersonRole[] } | undefined;

/** What is asked of somebody of this name, for each thing that may be done to them. */
function questionsOf(name: string, known: Known, { settings, account }: Here): readonly [PersonAct, Asked][] {
  const person = { handle: '', name };
  // Nobody has been asked anything yet.
  const asking = { ...known, answeredAccounts: new Set<string>(), noticedAccounts: new Set<string>() };
  const contact = (kind: 'befriend' | 'follow' | 'accept'): [PersonAct, Asked] => [
    kind,
    askOfContact({ kind, account: person }, asking, account),
  ];
  /** A word and no more, whatever policy says. */
  const notice = (act: PersonAct, rules: Parameters<typeof findListed>[1]): [PersonAct, Asked] => {
    const found = findListed(person, rules, known, account);
    return [act, found && { ...found, severity: weaker(found.severity, 'notice') }];
  };
  return [
    contact(followed.includes(settings.siteId) ? 'follow' : 'befriend'),
    contact('accept'),
    notice('page', pageRules({})),
    notice('message', messageRules),
  ];
}

function actOf([act, asked]: [PersonAct, Asked], { settings }: Here): RehearsedAct {
  if (asked === undefined) return { act, outcome: 'alone' };
  const { rule, roles, severity } = asked;
  return {
    ...{ act, rule, outcome: outcomeOf(severity) },
    ...present({ clause: clauseFor(settings, rule, roles) }),
  };
}

/** What would be said of somebody with this name, by what decides it in a page. The name is compared with the lists, no more. */
export function rehearseName(
  name: string,
  { detection, settings }: Pick<Means, 'detection' | 'settings'>,
  people: PeopleIndex | undefined,
  here: Here,
): RehearsedName {
  const known: Known = {
    settings: () => settings,
    detection: () => detection,
    people: () => people,
    ownPeople: () => undefined,
  };
  const match = people && detection.checkDisplayName(name, people, []);
  const acts = questionsOf(name, known, here).map((question) => actOf(question, here));
  const listed = match && {
    isCommon: match.common,
    isUnsure: match.confidence === 'possible' && !match.common,
    says: () => whyRoles(match.roles),
  };
  return { name, outcome: strongest(acts.map(({ outcome }) => outcome)), acts, ...(listed && { listed }) };
}
