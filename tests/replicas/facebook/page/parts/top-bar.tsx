/** @jsxImportSource react */
import { useState, type FormEvent, type ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { navigate } from '../../../shared/page/router.ts';
import { openings } from '../data/chats.ts';
import { people } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { openChat } from '../state/open-chats.ts';
import { useSent } from '../state/sent-log.ts';
import { openRequests } from '../state/site-state.ts';
import { other, switchAccount } from '../state/viewer.ts';
import { Button } from './button.tsx';
import { FriendControls } from './friend-controls.tsx';
import { Menu } from './menu.tsx';
import { AvatarLink, NameLink } from './person-parts.tsx';

function search(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault();
  const wanted = new FormData(event.currentTarget).get('q');
  if (typeof wanted === 'string')
    navigate(`/search/people/?${new URLSearchParams({ q: wanted }).toString()}`);
}

/** A request can be answered here too. */
function Notifications(): ReactNode {
  const requests = openRequests(useSent());
  const [open, setOpen] = useState(false);
  return (
    <div className="k_menu-place">
      <Button look="secondary" label={t('notifications')} act={() => setOpen(!open)}>
        {t('notifications')}
      </Button>
      {open && (
        <div role="dialog" aria-label={t('notifications')} className="k_menu">
          {requests.slice(0, 3).map((person) => (
            <div key={person.id} className="k_menu-item">
              <div className="k_row">
                <AvatarLink person={person} />
                <div className="k_grow">
                  <NameLink person={person} /> {t('wantsToBeFriends')}
                </div>
              </div>
              <FriendControls person={person} place="card" />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const chats = openings.flatMap(({ name }) => people.filter((person) => person.name === name));

export function TopBar(): ReactNode {
  return (
    <div role="banner" className="k_top-bar">
      <Link href="/" className="k_word">
        Facebook
      </Link>
      <form role="search" onSubmit={search}>
        <input name="q" type="search" placeholder={t('search')} aria-label={t('search')} autoComplete="off" />
      </form>
      <div role="navigation" className="k_row k_grow k_middle">
        <Link href="/">{t('home')}</Link>
        <Link href="/friends/requests">{t('friends')}</Link>
        <Link href="/groups/700">{t('groups')}</Link>
      </div>
      <Menu
        look="secondary"
        label={t('activeChats')}
        text={t('activeChats')}
        items={chats.map((person) => [person.name, () => openChat(person)] as const)}
      />
      <Notifications />
      <Menu
        look="secondary"
        label={t('yourProfile')}
        text={t('yourProfile')}
        items={[[t('switchTo', { name: other.name }), switchAccount]]}
      />
    </div>
  );
}
