/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { t } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { openRequests } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';
import { Button } from './buttons.tsx';
import { PersonRow } from './person-row.tsx';

/** Confirm, then Delete. */
export function FollowRequests(): ReactNode {
  const requests = openRequests(useSent());
  const answer = (kind: 'accept' | 'decline', to: string) => (): void => {
    send({ kind, to, as: me.username });
  };
  if (requests.length === 0) return <p className="k_empty">{t('noRequests')}</p>;
  return requests.map((person) => (
    <PersonRow key={person.id} person={person}>
      <Button primary act={answer('accept', person.username)}>
        {t('confirm')}
      </Button>
      <Button act={answer('decline', person.username)}>{t('delete')}</Button>
    </PersonRow>
  ));
}
