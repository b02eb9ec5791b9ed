/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import type { Thread } from '../data/threads.ts';
import { RoleButton } from '../parts/buttons.tsx';
import { addressOf, Avatar } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';
import { ThreadComposer } from './thread-composer.tsx';

type ThreadViewProps = { thread: Thread; place: 'page' | 'panel' };

function Request({ thread }: { thread: Thread }): ReactNode {
  return (
    <div className="k_request">
      <p>{t('messageRequest', { name: thread.person.name })}</p>
      <div className="k_row">
        <RoleButton act={() => undefined}>{t('delete')}</RoleButton>
        <RoleButton
          act={() => {
            send({ kind: 'accept-messages', to: thread.person.username, as: me.username });
          }}
        >
          {t('accept')}
        </RoleButton>
      </div>
    </div>
  );
}

/** A conversation; one that is only asked for has no box until accepted. */
export function ThreadView({ thread, place }: ThreadViewProps): ReactNode {
  const sent = useSent();
  const { person } = thread;
  const accepted = sent.some((entry) => entry.kind === 'accept-messages' && entry.to === person.username);
  return (
    <div className="k_thread">
      <div className="k_row k_thread-head">
        <Link href={addressOf(person)} className="k_row">
          <Avatar person={person} />
          <h2>
            <span>{person.name}</span>
          </h2>
        </Link>
      </div>
      <div role="log" className="k_messages" tabIndex={0}>
        <div dir="auto" className="k_received">
          {thread.text}
        </div>
        {sent.map(
          (entry, index) =>
            entry.kind === 'message' &&
            entry.to === person.username && (
              <div key={index} dir="auto" className="k_sent">
                {entry.text}
              </div>
            ),
        )}
      </div>
      {thread.request && !accepted ? (
        <Request thread={thread} />
      ) : (
        <ThreadComposer person={person} place={place} />
      )}
    </div>
  );
}
