/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import { chatHandles, chatId } from '../data/chats.ts';
import { people } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { navigate } from '../state/router.ts';
import { me } from '../state/site-state.ts';

const partners = people.filter(({ handle }) => chatHandles.includes(handle));

export function ChatInbox({ openId }: { openId: string | undefined }): ReactNode {
  const open = (id: string) => (event: MouseEvent) => {
    event.preventDefault();
    navigate(`/i/chat/${id}`);
  };
  return (
    <div data-testid="dm-inbox-panel" className="inbox">
      <header data-testid="dm-inbox-header">
        <h2>{t('chat')}</h2>
        <input
          data-testid="dm-search-input"
          type="search"
          placeholder={t('search')}
          aria-label={t('searchPeople')}
        />
      </header>
      <div role="listbox" aria-label={t('chat')}>
        <div data-testid="dm-conversation-scroller">
          <ul>
            {partners.map((person, index) => {
              const id = chatId(me.id, person.id);
              return (
                <li data-index={index} key={id}>
                  <div data-testid={`dm-conversation-item-${id.replace('-', ':')}`}>
                    <a role="option" aria-selected={id === openId} href={`/i/chat/${id}`} onClick={open(id)}>
                      {person.name}
                    </a>
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
      </div>
    </div>
  );
}
