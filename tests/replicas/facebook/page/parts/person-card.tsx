/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { addressOf, type Person } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { Button } from './button.tsx';
import { FriendControls } from './friend-controls.tsx';
import { Avatar } from './person-parts.tsx';

/** A request or a suggestion; the latter can be taken away. */
export function PersonCard({ person, remove }: { person: Person; remove?: () => void }): ReactNode {
  return (
    <div className="k_card k_person-card">
      <Link href={addressOf(person)}>
        <Avatar person={person} size={120} />
        <div>
          <span dir="auto">
            <span className="k_strong">{person.name}</span>
          </span>
        </div>
      </Link>
      <div className="k_faint">
        <span dir="auto">{t('mutualFriends', { count: String(person.mutual) })}</span>
      </div>
      <div className="k_stack">
        <FriendControls person={person} place="card" />
        {remove && (
          <Button look="secondary" label={t('remove')} act={remove}>
            {t('remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A row of a list of friends or of search results. */
export function PersonRow({ person }: { person: Person }): ReactNode {
  return (
    <div className="k_card k_row k_person-row">
      <Link href={addressOf(person)} tabIndex={-1} aria-label={person.name}>
        <Avatar person={person} size={60} />
      </Link>
      <div className="k_grow">
        <Link href={addressOf(person)}>
          <span className="k_strong">{person.name}</span>
        </Link>
        <div className="k_faint">
          <span>{t('mutualFriends', { count: String(person.mutual) })}</span>
        </div>
      </div>
      <FriendControls person={person} place="card" />
    </div>
  );
}
