/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Dialog } from '../../../shared/page/dialog.tsx';
import type { Person } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { followState } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';
import { Button } from './buttons.tsx';

function UnfollowDialog({ person, close }: { person: Person; close: () => void }): ReactNode {
  const title = t('unfollowTitle', { name: person.username });
  const unfollow = (): void => {
    send({ kind: 'unfollow', to: person.username, as: me.username });
    close();
  };
  return (
    <Dialog close={close} label={title}>
      <div className="k_dialog-head">
        <h2>{title}</h2>
      </div>
      <div className="k_dialog-body k_stack">
        <Button act={unfollow}>{t('unfollow')}</Button>
        <Button act={close}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** Its label is the state alone: neither it nor anything on it names the person. */
export function FollowButton({ person }: { person: Person }): ReactNode {
  const state = followState(useSent(), person);
  // Rows of long lists are used again for other people: what is asked is about one of them.
  const [asked, setAsked] = useState<string>();
  if (person === me) return null;
  if (state === 'none')
    return (
      <Button
        primary
        act={() => {
          send({ kind: 'follow', to: person.username, as: me.username });
        }}
      >
        {t(person.relation === 'follows-you' ? 'followBack' : 'follow')}
      </Button>
    );
  return (
    <>
      <Button act={() => setAsked(person.id)}>{t(state)}</Button>
      {asked === person.id && <UnfollowDialog person={person} close={() => setAsked(undefined)} />}
    </>
  );
}
