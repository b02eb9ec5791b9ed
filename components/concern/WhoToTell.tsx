import type { JSX } from 'preact';

import { callMe, type Person } from '../../lib/core/concern/people.ts';
import type { SupportFacts } from '../../lib/core/support.ts';
import * as m from '../../lib/language/made/messages.ts';

type Role = Person['role'];

/** Why this one, by office and place in the order. */
function whyOf(role: Role, isFirst: boolean): string {
  if (role === 'chair') return m.concernWhoChair();
  if (role === 'dsl') return isFirst ? m.concernWhoLead() : m.concernWhoLeadSecond();
  return isFirst ? m.concernWhoHeadFirst() : m.concernWhoHead();
}

type OnePersonProps = { person: Person; isFirst: boolean; onMail: () => void };

const OnePerson = ({ person, isFirst, onMail }: OnePersonProps): JSX.Element => (
  <li>
    <h3>{person.office}</h3>
    {person.isNamed && <p class="name">{person.called}</p>}
    <p>{person.reach ?? m.concernNoAddress()}</p>
    <p class="soft">{whyOf(person.role, isFirst)}</p>
    {person.email !== undefined && (
      <p>
        <a href={callMe(person.email)} onClick={onMail}>
          {m.concernMail({ person: person.called, subject: m.concernSubject() })}
        </a>
      </p>
    )}
  </li>
);

/** The school's own system, save for what is about the head, who may read it there. */
const ConcernSystem = ({ href, people }: { href: string; people: readonly Person[] }): JSX.Element =>
  people.some(({ role }) => role === 'chair') ? (
    <p class="soft">{m.concernSystemNotThere()}</p>
  ) : (
    <div class="system">
      <a href={href} target="_blank" rel="noreferrer">
        {m.concernSystem()} <span class="aside">{m.commonNewTab()}</span>
      </a>
      <p class="soft">{m.concernSystemWhy()}</p>
    </div>
  );

type WhoToTellProps = {
  /** Undefined before the first question is answered. */
  people: readonly Person[] | undefined;
  facts: SupportFacts;
  onMail: () => void;
};

/** Whom to speak to, how to reach them, and the school's own system. */
export const WhoToTell = ({ people, facts, onMail }: WhoToTellProps): JSX.Element => (
  <section class="who" aria-labelledby="who-to-tell">
    <h2 id="who-to-tell">{m.concernWhoTitle()}</h2>
    <div aria-live="polite">
      {people === undefined ? (
        <p>{m.concernWhoUnanswered()}</p>
      ) : (
        <ul>
          {people.map((person, place) => (
            <OnePerson key={person.role} person={person} isFirst={place === 0} onMail={onMail} />
          ))}
        </ul>
      )}
    </div>
    {people?.some(({ email }) => email !== undefined) && <p class="soft">{m.concernMailWhy()}</p>}
    {facts.concernSystemUrl !== undefined && people !== undefined && (
      <ConcernSystem href={facts.concernSystemUrl} people={people} />
    )}
    {facts.unionLine !== undefined && <p class="soft">{facts.unionLine}</p>}
    <p class="soft">{m.concernOutside()}</p>
  </section>
);
