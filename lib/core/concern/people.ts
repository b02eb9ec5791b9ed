import * as m from '../../language/made/messages.ts';
import { addressIn, nameIn, reachIn } from '../contact-line.ts';
import { present } from '../present.ts';
import type { SupportFacts } from '../support.ts';

type Role = 'dsl' | 'head' | 'chair';

/** Somebody in school to speak to. */
export type Person = {
  role: Role;
  /** By name where policy gives one, else by office: `Ms C. Lane`, `the headteacher`. */
  called: string;
  /** The office, as a title. */
  office: string;
  /** Policy names them. */
  isNamed: boolean;
  /** How to reach them, as policy writes it; absent where it does not say. */
  reach?: string;
  /** Absent where policy gives no address. */
  email?: string;
};

type Contacts = SupportFacts['contacts'];

const offices = (role: Role, { chairTitle }: Contacts): { office: string; the: string } => {
  switch (role) {
    case 'dsl':
      return { office: m.concernLead(), the: m.concernTheLead() };
    case 'head':
      return { office: m.concernHead(), the: m.concernTheHead() };
    case 'chair':
      return chairTitle === undefined
        ? { office: m.concernChair(), the: m.concernTheChair() }
        : { office: chairTitle, the: m.concernTheTitle({ title: chairTitle }) };
  }
};

function personOf(role: Role, contacts: Contacts): Person {
  const contact = contacts[role];
  const { office, the } = offices(role, contacts);
  const name = nameIn(contact);
  return {
    ...{ role, office, called: name ?? the, isNamed: name !== undefined },
    ...present({ reach: reachIn(contact), email: addressIn(contact) }),
  };
}

/**
 * Whom to speak to, the first one first (R1): about the head the chair of governors and nobody else; else the safeguarding
 * lead, and the head, who is also told of what other adults in school do. Where policy names one of the two, that one is first.
 */
export function peopleToTell(contacts: Contacts, aboutHead: boolean): readonly [Person, ...Person[]] {
  if (aboutHead) return [personOf('chair', contacts)];
  const lead = personOf('dsl', contacts);
  const head = personOf('head', contacts);
  return contacts.dsl === undefined && contacts.head !== undefined ? [head, lead] : [lead, head];
}

/** Whom to speak to before it is said whether it is about the head: nobody whom it may be about. */
export const safeguardingLead = (contacts: Contacts): Person => personOf('dsl', contacts);

/** A link that begins an e-mail: whom to, and a subject that says nothing. No body: it would stay in drafts, histories and filters' logs. */
export const callMe = (email: string): string =>
  `mailto:${email}?subject=${encodeURIComponent(m.concernSubject())}`;
