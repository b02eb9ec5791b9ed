/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { openingMessages, type ChatMessage } from '../data/chats.ts';
import type { Person } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { newId, send, useSent, type Sent } from '../state/sent-log.ts';
import { me } from '../state/site-state.ts';
import { ChatComposer } from './chat-composer.tsx';

function written(sent: readonly Sent[], partner: Person): readonly ChatMessage[] {
  return sent.flatMap((entry) =>
    entry.kind === 'message' && entry.to === partner.handle && entry.as === me.handle
      ? [{ id: entry.id, from: entry.as, text: entry.text }]
      : [],
  );
}

function Row({ message, partner }: { message: ChatMessage; partner: Person }): ReactNode {
  const mine = message.from === me.handle;
  return (
    <div
      data-testid={`message-${message.id}`}
      data-dm-message-row
      className={mine ? 'justify-end' : 'justify-start'}
    >
      <span className="sender">{mine ? t('you') : partner.name}</span>
      <div data-testid={`message-text-${message.id}`} className="bubble">
        {message.text}
      </div>
    </div>
  );
}

export function Conversation({ partner }: { partner: Person }): ReactNode {
  const sent = useSent();
  const [generation, setGeneration] = useState(0);
  const messages = [...openingMessages(partner.handle), ...written(sent, partner)];
  const lastOfMine = messages.findLast(({ from }) => from === me.handle)?.text;
  return (
    <div data-testid="dm-conversation-content" className="content">
      <div data-testid="dm-conversation-header" className="header">
        <a href={`https://x.com/${partner.handle}`}>
          <div data-testid="dm-conversation-username">{partner.name}</div>
        </a>
      </div>
      <div data-testid="dm-message-list" className="messages">
        <div role="log" data-testid="dm-message-scroller">
          {messages.map((message) => (
            <Row key={message.id} message={message} partner={partner} />
          ))}
        </div>
      </div>
      <div data-testid="dm-composer-container">
        <ChatComposer
          // The box is made anew after each message, as the editors of the site are.
          key={generation}
          takeFocus={generation > 0}
          lastOfMine={lastOfMine}
          onSend={(text) => {
            send({ kind: 'message', text, as: me.handle, id: newId(), to: partner.handle });
            setGeneration(generation + 1);
          }}
        />
      </div>
    </div>
  );
}
