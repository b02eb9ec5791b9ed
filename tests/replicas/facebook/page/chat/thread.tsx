/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { openings } from '../data/chats.ts';
import { keyOf, type Person } from '../data/people.ts';
import { Button } from '../parts/button.tsx';
import { t } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';
import { ThreadComposer } from './thread-composer.tsx';

type ThreadProps = { person: Person; place: 'page' | 'pop-up' };

function MessageLog({ person }: { person: Person }): ReactNode {
  const sent = useSent();
  const written = sent.filter((entry) => entry.kind === 'message' && entry.to === keyOf(person));
  return (
    <div
      role="log"
      aria-label={t('conversationWith', { name: person.name })}
      className="k_messages"
      tabIndex={0}
    >
      <div data-scope="messages_table" className="k_messages">
        {openings
          .filter(({ name }) => name === person.name)
          .map(({ text }) => (
            <div key={text} dir="auto" className="k_received">
              {text}
            </div>
          ))}
        {written.map((entry, index) => (
          <div key={index} dir="auto" className="k_sent">
            {entry.kind === 'message' && entry.text}
          </div>
        ))}
      </div>
    </div>
  );
}

/** In the place of the composer while the other person is only asking to write. */
function Request({ person }: { person: Person }): ReactNode {
  return (
    <div className="k_request">
      <p>{t('messengerRequest', { name: person.name })}</p>
      <div className="k_row">
        <Button look="secondary" label={t('delete')} act={() => undefined}>
          {t('delete')}
        </Button>
        <Button
          look="primary"
          label={t('accept')}
          act={() => {
            send({ kind: 'accept-messages', to: keyOf(person), as: keyOf(me) });
          }}
        >
          {t('accept')}
        </Button>
      </div>
    </div>
  );
}

/** A conversation, on its page or in a pop-up. */
export function Thread({ person, place }: ThreadProps): ReactNode {
  const sent = useSent();
  const accepted = sent.some((entry) => entry.kind === 'accept-messages' && entry.to === keyOf(person));
  const asking = openings.some(({ name, request }) => name === person.name && request);
  return (
    <>
      <MessageLog person={person} />
      {asking && !accepted ? <Request person={person} /> : <ThreadComposer person={person} place={place} />}
    </>
  );
}
