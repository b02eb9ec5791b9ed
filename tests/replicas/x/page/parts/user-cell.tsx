/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Person } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { navigate } from '../state/router.ts';
import { FollowButton } from './follow-button.tsx';
import { Avatar, NameLinks } from './person-parts.tsx';

/**
 * A row that is a button and holds a button, as on the real site: made by script this is a legal tree, though a
 * parser would split it.
 */
export function UserCell({ person, controls }: { person: Person; controls?: ReactNode }): ReactNode {
  return (
    <button
      type="button"
      role="button"
      data-testid="UserCell"
      className="user-cell"
      onClick={() => {
        navigate(`/${person.handle}`);
      }}
    >
      <div className="row">
        <Avatar person={person} />
        <div className="grow">
          <div className="row spread">
            <div>
              <NameLinks person={person} />
              {person.relation === 'follows-you' && (
                <div data-testid="userFollowIndicator" className="indicator">
                  <span>{t('followsYou')}</span>
                </div>
              )}
            </div>
            <div className="row">{controls ?? <FollowButton person={person} />}</div>
          </div>
          <div dir="auto" className="bio">
            <span>{person.bio}</span>
          </div>
        </div>
      </div>
    </button>
  );
}
