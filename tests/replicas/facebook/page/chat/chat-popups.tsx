/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { AvatarLink, NameLink } from '../parts/person-parts.tsx';
import { Button } from '../parts/button.tsx';
import { t } from '../state/labels.ts';
import { closeChat, useOpenChats } from '../state/open-chats.ts';
import { Thread } from './thread.tsx';

/** Chats at the bottom of any page, besides whatever else is on it. */
export function ChatPopups(): ReactNode {
  return (
    <div className="k_popups">
      {useOpenChats().map((person) => (
        <div key={person.id} role="region" aria-label={person.name} className="k_popup">
          <div className="k_row k_popup-head">
            <AvatarLink person={person} size={32} />
            <div className="k_grow">
              <NameLink person={person} />
            </div>
            <Button
              look="plain"
              label={t('closeChat')}
              act={() => {
                closeChat(person);
              }}
            >
              ✕
            </Button>
          </div>
          <Thread person={person} place="pop-up" />
        </div>
      ))}
    </div>
  );
}
