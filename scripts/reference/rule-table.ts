import {
  contactDefaults,
  contactRules,
  messageDefaults,
  officialRules,
  personRules,
} from '../../lib/core/contact-rules.ts';
import { editRule } from '../../lib/core/device-rules.ts';
import { type PersonRole, personRoles } from '../../lib/core/person-role.ts';
import { type Severity, severities } from '../../lib/core/severity.ts';
import { rules } from '../../lib/rules/registry.ts';
import { wordlessRules } from '../../lib/rules/wordless.ts';
import { code, table } from './markdown.ts';

/** A rule as a row says it. */
type RuleRow = {
  id: string;
  about: string;
  usual: string;
  clauses: readonly string[];
  /** A role may stand behind its name. */
  byRole: boolean;
};

/** The rules about text whose findings are people of a list. */
export const namesPeople: readonly string[] = [
  'person-mention',
  'child-named-officially',
  'confidential-matter',
];

const ofText = (): readonly RuleRow[] =>
  [...rules, ...wordlessRules].map(({ id, title, defaultSeverity, clauses }) => ({
    ...{ id, clauses, about: title(), usual: defaultSeverity },
    byRole: namesPeople.includes(id),
  }));

const byRole = (usual: Readonly<Record<PersonRole, Severity>>): string =>
  personRoles.map((role) => `${role} ${usual[role]}`).join(', ');

const inContacts: readonly RuleRow[] = [
  {
    id: contactRules.befriend,
    about: 'Add friend, Follow or Connect with somebody listed',
    usual: byRole(contactDefaults),
    clauses: ['P1', 'P3', 'P4', 'P9'],
    byRole: true,
  },
  {
    id: contactRules.accept,
    about: 'Accepting the request of somebody listed',
    usual: byRole(contactDefaults),
    clauses: ['P2', 'P3', 'P4', 'P9'],
    byRole: true,
  },
  {
    id: personRules.page,
    about: 'Opening the page of somebody listed; never more than a notice',
    usual: 'off',
    clauses: ['P7'],
    byRole: true,
  },
  {
    id: personRules.message,
    about: 'Beginning a message to somebody listed; never more than a notice',
    usual: byRole(messageDefaults),
    clauses: ['P8', 'C8'],
    byRole: true,
  },
  {
    id: officialRules.befriend,
    about: 'Following anybody from an official account, save its education accounts',
    usual: 'off',
    clauses: ['A4'],
    byRole: false,
  },
  {
    id: officialRules.accept,
    about: 'Accepting anybody on an official account',
    usual: 'off',
    clauses: ['A7'],
    byRole: false,
  },
  {
    id: editRule,
    about: 'Editing Wikipedia on a school device',
    usual: 'off',
    clauses: ['T8'],
    byRole: false,
  },
];

/** Every rule that `severities` and `clauses` may name, as Markdown. */
export const ruleTable = (): readonly string[] => [
  ...table(
    ['rule', 'about', 'unless policy says otherwise', 'takes a role', 'clauses'],
    [...ofText(), ...inContacts].map((rule) => [
      code(rule.id),
      rule.about,
      rule.usual,
      rule.byRole ? 'yes' : '',
      rule.clauses.join(' '),
    ]),
  ),
  `Severities, weakest first: ${severities.map(code).join(', ')}. Roles: ${personRoles.map(code).join(', ')}.`,
  '',
];
