/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { t, type Label } from '../state/labels.ts';
import { me } from '../state/site-state.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { Avatar, NameWithMarks } from './person-parts.tsx';

type Shape = Parameters<typeof Icon>[0]['shape'];

const ENTRIES: readonly (readonly [testId: string, href: string, label: Label, shape: Shape])[] = [
  ['AppTabBar_Home_Link', '/home', 'home', 'home'],
  ['AppTabBar_Explore_Link', '/explore', 'explore', 'search'],
  ['AppTabBar_Notifications_Link', '/notifications', 'notifications', 'bell'],
  ['AppTabBar_DirectMessage_Link', '/i/chat', 'chat', 'chat'],
  ['AppTabBar_FollowerRequests_Link', '/follower_requests', 'followerRequests', 'tick'],
  ['AppTabBar_Profile_Link', `/${me.handle}`, 'profile', 'person'],
];

function AccountSwitcher(): ReactNode {
  return (
    <button
      type="button"
      role="button"
      data-testid="SideNav_AccountSwitcher_Button"
      aria-label={t('accountMenu')}
      className="switcher"
    >
      <Avatar person={me} />
      <div className="switcher-text">
        <NameWithMarks person={me} />
        <div dir="ltr" className="handle">
          <span>@{me.handle}</span>
        </div>
      </div>
    </button>
  );
}

export function SideNav(): ReactNode {
  return (
    <header role="banner" className="side-nav">
      <nav aria-label={t('primary')} role="navigation">
        {ENTRIES.map(([testId, href, label, shape]) => (
          <Link key={testId} href={href} data-testid={testId} aria-label={t(label)} className="nav-link">
            <Icon shape={shape} />
            <span className="nav-text">{t(label)}</span>
          </Link>
        ))}
      </nav>
      <Link
        href="/compose/post"
        data-testid="SideNav_NewTweet_Button"
        aria-label={t('post')}
        className="button filled wide"
      >
        {t('post')}
      </Link>
      <AccountSwitcher />
    </header>
  );
}
