/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { people } from '../data/people.ts';
import { Column } from '../parts/column.tsx';
import { FollowButton } from '../parts/follow-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Avatar, NameLinks } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';

export function NotificationsView(): ReactNode {
  return (
    <Column title={t('notifications')}>
      {people
        .filter(({ relation }) => relation === 'follows-you')
        .map((person) => (
          <div data-testid="cellInnerDiv" key={person.id}>
            <article data-testid="notification" className="post" tabIndex={0}>
              <Icon shape="person" />
              <Avatar person={person} />
              <div className="grow">
                <NameLinks person={person} /> <span>{t('followedYou')}</span>
              </div>
              <FollowButton person={person} />
            </article>
          </div>
        ))}
    </Column>
  );
}
