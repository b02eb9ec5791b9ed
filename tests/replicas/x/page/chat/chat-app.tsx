/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { people, type Person } from '../data/people.ts';
import { chatId } from '../data/chats.ts';
import { me } from '../state/site-state.ts';
import { ChatInbox } from './chat-inbox.tsx';
import { Conversation } from './conversation.tsx';

/** Whom a conversation id names, besides the account signed in. */
export const partnerOf = (id: string): Person | undefined =>
  people.find((person) => chatId(me.id, person.id) === id);

export function ChatApp({ id }: { id: string | undefined }): ReactNode {
  const partner = id === undefined ? undefined : partnerOf(id);
  return (
    <div data-testid="dm-container" className="container">
      <ChatInbox openId={id} />
      <div data-testid="dm-conversation-panel" className="conversation">
        {partner && <Conversation key={partner.id} partner={partner} />}
      </div>
    </div>
  );
}
