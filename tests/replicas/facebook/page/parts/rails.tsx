/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { roleButton } from '../../../shared/page/role-button.ts';
import { addressOf, people } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { openChat } from '../state/open-chats.ts';
import { me } from '../state/viewer.ts';
import { Avatar } from './person-parts.tsx';

const contacts = people.filter(({ relation }) => relation === 'friend');

/** Its first link is the own profile. */
export function LeftRail(): ReactNode {
  return (
    <div role="navigation" className="k_rail">
      <Link href={addressOf(me)} className="k_row k_rail-link">
        <Avatar person={me} size={32} />
        <span>{me.name}</span>
      </Link>
      <Link href="/friends/requests" className="k_row k_rail-link">
        <span>{t('friendRequests')}</span>
      </Link>
      <Link href="/friends/suggestions" className="k_row k_rail-link">
        <span>{t('peopleYouMayKnow')}</span>
      </Link>
      <Link href="/messages/" className="k_row k_rail-link">
        <span>{t('activeChats')}</span>
      </Link>
    </div>
  );
}

export function RightRail(): ReactNode {
  return (
    <div role="complementary" className="k_rail">
      <h3 className="k_faint">{t('contacts')}</h3>
      {contacts.map((person) => (
        <div
          key={person.id}
          className="k_row k_rail-link"
          {...roleButton(() => {
            openChat(person);
          })}
        >
          <Avatar person={person} size={32} />
          <span dir="auto">{person.name}</span>
        </div>
      ))}
    </div>
  );
}
