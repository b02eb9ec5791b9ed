/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { HoverArea as SharedHoverArea } from '../../../shared/page/hover-area.tsx';
import type { Person } from '../data/people.ts';
import { FollowButton } from './follow-button.tsx';
import { Avatar, NameLinks } from './person-parts.tsx';

export function HoverArea({ person, children }: { person: Person; children: ReactNode }): ReactNode {
  return (
    <SharedHoverArea
      className="name-links"
      card={(props) => (
        <div data-testid="HoverCard" className="hover-card" {...props}>
          <div className="row spread">
            <Avatar person={person} size={56} />
            <FollowButton person={person} />
          </div>
          <NameLinks person={person} card={false} />
          <div dir="auto">{person.bio}</div>
        </div>
      )}
    >
      {children}
    </SharedHoverArea>
  );
}
