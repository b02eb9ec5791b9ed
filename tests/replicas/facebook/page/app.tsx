/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { usePlace } from '../../shared/page/router.ts';
import { ChatPopups } from './chat/chat-popups.tsx';
import { keyOf } from './data/people.ts';
import { TopBar } from './parts/top-bar.tsx';
import { parseRoute, type Route } from './state/routes.ts';
import { me } from './state/viewer.ts';
import { AccountForm } from './views/account-form.tsx';
import { GroupView } from './views/group.tsx';
import { HomeView } from './views/home.tsx';
import { MessagesView } from './views/messages.tsx';
import { RequestsView, SearchView, SuggestionsView } from './views/people-lists.tsx';
import { PostOverFeed, PostView } from './views/post.tsx';
import { ProfileView } from './views/profile.tsx';

function View({ route }: { route: Route }): ReactNode {
  switch (route.page) {
    case 'home':
      return <HomeView />;
    case 'requests':
      return <RequestsView />;
    case 'suggestions':
      return <SuggestionsView />;
    case 'search':
      return <SearchView query={route.query} />;
    case 'profile':
      return <ProfileView id={route.key} section={route.section} />;
    case 'post':
      return <PostView id={route.id} />;
    case 'messages':
      return <MessagesView id={route.id} />;
    case 'group':
      return <GroupView id={route.id} />;
    case 'account-form':
      return <AccountForm form={route.form} />;
  }
}

/** A page, and over it the post that the address may name. */
export function App(): ReactNode {
  const { path, query, background } = usePlace();
  const here = parseRoute(path + query, keyOf(me));
  const route = background === undefined ? here : parseRoute(background, keyOf(me));
  if (route.page === 'account-form') return <AccountForm form={route.form} />;
  return (
    <>
      <TopBar />
      <View route={route} />
      {background !== undefined && here.page === 'post' && <PostOverFeed key={here.id} id={here.id} />}
      <ChatPopups />
    </>
  );
}
