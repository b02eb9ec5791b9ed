/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Person } from '../data/people.ts';
import { Button } from '../parts/button.tsx';
import { Column } from '../parts/column.tsx';
import { UserCell } from '../parts/user-cell.tsx';
import { t } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { me, openRequests } from '../state/site-state.ts';

/** Two buttons without a test id: Decline, then Accept. */
function Answers({ person }: { person: Person }): ReactNode {
  const answer = (kind: 'accept' | 'decline') => (): void => {
    send({ kind, handle: person.handle, as: me.handle });
  };
  return (
    <>
      <Button look="outlined" label={t('decline')} act={answer('decline')}>
        {t('decline')}
      </Button>
      <Button look="filled" label={t('accept')} act={answer('accept')}>
        {t('accept')}
      </Button>
    </>
  );
}

export function FollowerRequestsView(): ReactNode {
  const requests = openRequests(useSent());
  return (
    <Column title={t('followerRequests')} back>
      {requests.length === 0 && <p className="empty">{t('noRequests')}</p>}
      {requests.map((person) => (
        <div data-testid="cellInnerDiv" key={person.id}>
          <UserCell person={person} controls={<Answers person={person} />} />
        </div>
      ))}
    </Column>
  );
}
