/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { CardProps } from '../../../shared/page/hover-area.tsx';
import { Link } from '../../../shared/page/link.tsx';
import type { Person } from '../data/people.ts';
import { FollowButton } from './follow-button.tsx';
import { Avatar, addressOf } from './person-parts.tsx';

export function HoverCard({ person, props }: { person: Person; props: CardProps }): ReactNode {
  return (
    <div className="k_hover-card" {...props}>
      <div className="k_row k_card-head">
        <Avatar person={person} size={56} />
        <div>
          <Link href={addressOf(person)}>
            <span className="k_strong">{person.username}</span>
          </Link>
          <div>
            <span className="k_faint">{person.name}</span>
          </div>
        </div>
      </div>
      <FollowButton person={person} />
    </div>
  );
}
