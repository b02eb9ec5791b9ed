/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import type { Person } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { followState, me } from '../state/site-state.ts';
import { Button } from './button.tsx';
import { ConfirmationSheet } from './confirmation-sheet.tsx';

/** The test id holds the numeric id, never the handle; the handle is in the label, whose words are translated. */
export function FollowButton({ person }: { person: Person }): ReactNode {
  const state = followState(useSent(), person);
  const [asking, setAsking] = useState(false);
  const handle = `@${person.handle}`;
  if (person.handle === me.handle) return null;

  const log = (kind: 'follow' | 'unfollow'): void => {
    setAsking(false);
    send({ kind, handle: person.handle, as: me.handle });
  };
  if (state === 'none') {
    const back = person.relation === 'follows-you';
    return (
      <Button
        look="filled"
        testId={`${person.id}-follow`}
        label={t('followAccount', { handle })}
        act={() => {
          log('follow');
        }}
      >
        {back ? t('followBack') : t('follow')}
      </Button>
    );
  }
  const pending = state === 'pending';
  return (
    <>
      <Button
        look="outlined"
        testId={`${person.id}-${pending ? 'cancel' : 'unfollow'}`}
        label={t(pending ? 'pendingAccount' : 'followingAccount', { handle })}
        act={() => {
          setAsking(true);
        }}
      >
        {pending ? t('pending') : t('following')}
      </Button>
      {asking && (
        <ConfirmationSheet
          title={t('unfollowTitle', { handle })}
          confirm={t('unfollow')}
          onConfirm={() => {
            log('unfollow');
          }}
          onCancel={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
