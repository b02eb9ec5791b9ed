/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { roleButton } from '../../../shared/page/role-button.ts';
import { t } from '../state/labels.ts';
import { me } from '../state/viewer.ts';
import { CreateDialogs } from '../writing/create-dialogs.tsx';
import { NotificationsPanel } from './notifications-panel.tsx';
import { addressOf, Avatar } from './person-parts.tsx';

type Open = 'create' | 'notifications' | 'search' | undefined;

/** Finds nobody. */
function SearchPanel(): ReactNode {
  return (
    <div className="k_panel">
      <h2>{t('search')}</h2>
      <input aria-label={t('search')} placeholder={t('search')} type="text" />
    </div>
  );
}

/** Search, notifications and the composer have no address. */
export function SideNav(): ReactNode {
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  return (
    <>
      <div role="navigation" className="k_side-nav">
        <Link href="/" className="k_word">
          Instagram
        </Link>
        <Link href="/" className="k_nav-link">
          {t('home')}
        </Link>
        <div className="k_nav-link" {...roleButton(() => setOpen(open === 'search' ? undefined : 'search'))}>
          {t('search')}
        </div>
        <Link href="/explore/people/" className="k_nav-link">
          {t('explore')}
        </Link>
        <Link href="/direct/inbox/" className="k_nav-link">
          {t('messages')}
        </Link>
        <div
          className="k_nav-link"
          {...roleButton(() => setOpen(open === 'notifications' ? undefined : 'notifications'))}
        >
          {t('notifications')}
        </div>
        <div className="k_nav-link" {...roleButton(() => setOpen('create'))}>
          {t('create')}
        </div>
        <Link href={addressOf(me)} className="k_nav-link k_row">
          <Avatar person={me} size={24} />
          <span>{t('profile')}</span>
        </Link>
      </div>
      {open === 'search' && <SearchPanel />}
      {open === 'notifications' && <NotificationsPanel />}
      {open === 'create' && <CreateDialogs close={close} />}
    </>
  );
}
