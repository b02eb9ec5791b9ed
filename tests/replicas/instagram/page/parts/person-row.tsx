/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Person } from '../data/people.ts';
import { FollowButton } from './follow-button.tsx';
import { AvatarLink, NameLink } from './person-parts.tsx';

/** Picture, username, display name, and what there is to do, at the end. */
export function PersonRow({ person, children }: { person: Person; children?: ReactNode }): ReactNode {
  return (
    <div className="k_row k_person-row">
      <AvatarLink person={person} />
      <div className="k_grow">
        <NameLink person={person} />
        <div>
          <span className="k_faint" dir="auto">
            {person.name}
          </span>
        </div>
      </div>
      {children ?? <FollowButton person={person} />}
    </div>
  );
}
