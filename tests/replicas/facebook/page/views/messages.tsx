/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { Thread } from '../chat/thread.tsx';
import { openings } from '../data/chats.ts';
import { addressOf, findPerson, people } from '../data/people.ts';
import { Avatar } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';

const partners = openings.flatMap(({ name }) => people.filter((person) => person.name === name));
const prefix = location.hostname.endsWith('messenger.com') ? '' : '/messages';

/** `/messages/t/<id>` and `/messages/e2ee/t/<id>`; messenger.com has the same without the first part. */
export function MessagesView({ id }: { id: string | undefined }): ReactNode {
  const person = id === undefined ? undefined : findPerson(id);
  return (
    <div className="k_messenger">
      <div role="navigation" className="k_rail">
        <h1>{t('chats')}</h1>
        <div role="grid" aria-label={t('chats')}>
          {partners.map((partner) => (
            <div role="row" key={partner.id}>
              <Link href={`${prefix}/t/${partner.id}/`} className="k_row k_rail-link">
                <Avatar person={partner} />
                <span dir="auto">{partner.name}</span>
              </Link>
            </div>
          ))}
        </div>
      </div>
      <div role="main" className="k_thread">
        {person && (
          <>
            <div className="k_row k_popup-head">
              <Link href={addressOf(person)} className="k_row">
                <Avatar person={person} />
                <h2>{person.name}</h2>
              </Link>
            </div>
            <Thread key={person.id} person={person} place="page" />
          </>
        )}
      </div>
    </div>
  );
}
