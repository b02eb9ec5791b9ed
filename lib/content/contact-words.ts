import type { Contacts, NudgeSettings } from '../core/settings.ts';
import * as m from '../language/made/messages.ts';
import type { ContactAction } from '../sites/site-adapter.ts';
import { pressAgain } from './words.ts';

// Which message it is about a contact with somebody, where several could be. Before "Why?" nothing names anybody or differs
// by role: somebody may stand beside the screen.

type Kind = ContactAction['kind'];

const titles: Record<Kind, () => string> = {
  follow: m.personBeforeFollow,
  befriend: m.personBeforeBefriend,
  accept: m.personBeforeAccept,
};

/** What is about to be done. */
export const contactTitle = (kind: Kind): string => titles[kind]();

const officials: Record<Kind, () => string> = {
  follow: m.personOfficialFollow,
  befriend: m.personOfficialFollow,
  accept: m.personOfficialAccept,
};

/** Whose list a name is on: the school's, or the user's own (P13). */
type Listed = { own?: true };

/** Whose list, as the messages have it. */
export const listOf = ({ own }: Listed): 'own' | 'school' => (own ? 'own' : 'school');

/** What is asked: of a listed name, or of the school's own account (A4, A7), where there are no roles. */
export const contactLead = (kind: Kind, listed: Listed & { roles: readonly unknown[] }): string =>
  listed.roles.length === 0 ? officials[kind]() : m.personSameName({ list: listOf(listed) });

/** Whom to ask or tell, as the school calls them. */
const headOf = ({ head }: Contacts): string => head ?? m.personYourHead();

/** Whom to ask (R6). */
export const askFirst = (contacts: Contacts): string => {
  const { dsl: lead } = contacts;
  const head = headOf(contacts);
  return lead === undefined ? m.personAskHead({ head }) : m.personAskHeadOrLead({ head, lead });
};

/** What to do if a child is not safe. */
export const safetyLine = ({ dsl }: Contacts): string => m.personSafety({ lead: dsl ?? m.personYourLead() });

/** What goes with a kind way to say no (P2). */
export const refusalAbout = (contacts: Contacts): string => m.personRefusalAbout({ head: headOf(contacts) });

const exceptions: Record<
  Exclude<NudgeSettings['familyExemption'], 'none'>,
  (values: { then: string }) => string
> = {
  parents: m.personParentsExempt,
  all: m.personFamilyExempt,
};

/** What is said once policy's exception is claimed (P5). `called` as in `pressAgain`. */
export const exemptLine = (exemption: keyof typeof exceptions, called: string | undefined): string =>
  exceptions[exemption]({ then: pressAgain(called) });
