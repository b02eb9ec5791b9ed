/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { keyOf, type Person } from '../data/people.ts';
import { t, type Label } from '../state/labels.ts';
import { send, useSent, type Sent } from '../state/sent-log.ts';
import { friendState, isFollowed } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';
import { Button } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Menu } from './menu.tsx';

type ControlsProps = {
  person: Person;
  /** The labels differ: the header of a profile names the person. */
  place: 'header' | 'card';
};

type Act = Extract<Sent, { to: string; as: string }>['kind'] &
  ('friend-request' | 'cancel-request' | 'accept' | 'decline' | 'unfriend' | 'follow' | 'unfollow');

function Friends({ person, log }: { person: Person; log: (kind: Act) => () => void }): ReactNode {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu
        label={t('friends')}
        text={t('friends')}
        look="secondary"
        items={[[t('unfriend'), () => setAsking(true)]]}
      />
      {asking && (
        <ConfirmDialog
          title={t('unfriendTitle', { name: person.name })}
          close={() => setAsking(false)}
          onConfirm={log('unfriend')}
        />
      )}
    </>
  );
}

/** Add friend, cancel, answer, follow: whichever there is to do about a person. */
export function FriendControls({ person, place }: ControlsProps): ReactNode {
  const sent = useSent();
  if (person === me) return null;
  const log = (kind: Act) => (): void => {
    send({ kind, to: keyOf(person), as: keyOf(me) });
  };
  const button = (look: 'primary' | 'secondary', text: Label, kind: Act, label = t(text)): ReactNode => (
    <Button look={look} label={label} act={log(kind)}>
      {t(text)}
    </Button>
  );
  if (person.page)
    return isFollowed(sent, person)
      ? button('secondary', 'following', 'unfollow')
      : button('primary', 'follow', 'follow');

  const inHeader = place === 'header';
  switch (friendState(sent, person)) {
    case 'friends':
      return <Friends person={person} log={log} />;
    case 'requested':
      return button('secondary', 'cancelRequest', 'cancel-request');
    case 'asks':
      if (inHeader && person.inMenu)
        return (
          <Menu
            look="primary"
            label={t('respond')}
            text={t('respond')}
            items={[
              [t('confirm'), log('accept')],
              [t('delete'), log('decline')],
            ]}
          />
        );
      return (
        <div className="k_row">
          {button('primary', inHeader ? 'confirmRequest' : 'confirm', 'accept')}
          {button('secondary', inHeader ? 'deleteRequest' : 'delete', 'decline')}
        </div>
      );
    case 'none': {
      const named = t('addFriendName', { name: person.name });
      return button('primary', 'addFriend', 'friend-request', inHeader ? named : t('addFriend'));
    }
  }
}
