/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { people } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { RoleButton } from './buttons.tsx';
import { FollowButton } from './follow-button.tsx';
import { FollowRequests } from './follow-requests.tsx';
import { AvatarLink, NameLink } from './person-parts.tsx';

/** A panel beside the page, not a dialog. */
export function NotificationsPanel(): ReactNode {
  const [answering, setAnswering] = useState(false);
  return (
    <div className="k_panel">
      <h2>{t('notifications')}</h2>
      <RoleButton act={() => setAnswering(!answering)}>
        <span>{t('followRequests')}</span>
      </RoleButton>
      {answering ? (
        <FollowRequests />
      ) : (
        people
          .filter(({ relation }) => relation === 'follows-you')
          .map((person) => (
            <div key={person.id} className="k_row k_person-row">
              <AvatarLink person={person} />
              <div className="k_grow">
                <NameLink person={person} /> <span>{t('startedFollowing')}</span>
              </div>
              <FollowButton person={person} />
            </div>
          ))
      )}
    </div>
  );
}
