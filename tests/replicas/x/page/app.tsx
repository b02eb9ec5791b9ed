/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { ChatView } from './chat/chat-view.tsx';
import { ComposeModal } from './composer/compose-modal.tsx';
import { SideNav } from './parts/side-nav.tsx';
import { Sidebar } from './parts/sidebar.tsx';
import { usePlace } from './state/router.ts';
import { parseRoute, type Route } from './state/routes.ts';
import { AccountForm } from './views/account-form.tsx';
import { EditProfile } from './views/edit-profile.tsx';
import { FollowerRequestsView } from './views/follower-requests.tsx';
import { HomeView } from './views/home.tsx';
import { IntentFollow } from './views/intent-follow.tsx';
import { NotFoundView } from './views/not-found.tsx';
import { NotificationsView } from './views/notifications.tsx';
import { OldMessagesView } from './views/old-messages.tsx';
import { ConnectView, FollowListView, SearchView } from './views/people-lists.tsx';
import { ProfileView } from './views/profile.tsx';
import { StatusView } from './views/status.tsx';

const MODALS: Record<string, () => ReactNode> = {
  '/compose/post': ComposeModal,
  '/intent/post': ComposeModal,
  '/intent/follow': IntentFollow,
  '/settings/profile': EditProfile,
};

function View({ route }: { route: Exclude<Route, { page: 'account-form' }> }): ReactNode {
  switch (route.page) {
    case 'home':
      return <HomeView />;
    case 'notifications':
      return <NotificationsView />;
    case 'follower-requests':
      return <FollowerRequestsView />;
    case 'people':
      return <ConnectView />;
    case 'search':
      return <SearchView query={route.query} />;
    case 'chat':
      return <ChatView id={route.id} />;
    case 'old-messages':
      return <OldMessagesView id={route.id} />;
    case 'profile':
      return <ProfileView handle={route.handle} />;
    case 'follow-list':
      return <FollowListView handle={route.handle} list={route.list} />;
    case 'status':
      return <StatusView id={route.id} />;
    case 'not-found':
      return <NotFoundView />;
  }
}

/** A page, and over it the dialog that the address may ask for. */
export function App(): ReactNode {
  const place = usePlace();
  const route = parseRoute(place.background);
  const Dialog = MODALS[place.path];
  if (route.page === 'account-form') return <AccountForm id={route.form} />;
  return (
    <div className="page">
      <SideNav />
      <main role="main" className={route.page === 'chat' ? 'main wide' : 'main'}>
        <View route={route} />
        {route.page !== 'chat' && <Sidebar />}
      </main>
      {Dialog && <Dialog key={place.path + place.query} />}
    </div>
  );
}
