/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { CardProps } from '../../../shared/page/hover-area.tsx';
import { Link } from '../../../shared/page/link.tsx';
import { addressOf, type Person } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { FriendControls } from './friend-controls.tsx';
import { Avatar } from './person-parts.tsx';

export function HoverCard({ person, props }: { person: Person; props: CardProps }): ReactNode {
  return (
    <div role="tooltip" className="k_hover-card" {...props}>
      <div className="k_row">
        <Avatar person={person} size={72} />
        <div className="k_grow">
          <Link href={addressOf(person)}>
            <span className="k_strong">{person.name}</span>
          </Link>
          {!person.page && (
            <div className="k_faint">{t('mutualFriends', { count: String(person.mutual) })}</div>
          )}
        </div>
      </div>
      <FriendControls person={person} place="card" />
    </div>
  );
}
