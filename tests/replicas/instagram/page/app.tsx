/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { navigate, usePlace } from '../../shared/page/router.ts';
import { DirectPage } from './direct/direct-page.tsx';
import { DirectPanel } from './direct/direct-panel.tsx';
import { SideNav } from './parts/side-nav.tsx';
import { parseRoute, type Route } from './state/routes.ts';
import { AccountForm } from './views/account-form.tsx';
import { ActivityView } from './views/activity.tsx';
import { EditProfileView } from './views/edit-profile.tsx';
import { ExploreView, HomeView } from './views/home.tsx';
import { PostOverPage, PostView } from './views/post.tsx';
import { FollowList, ProfileView } from './views/profile.tsx';
import { StoryView } from './views/story.tsx';

function View({ route }: { route: Route }): ReactNode {
  switch (route.page) {
    case 'home':
      return <HomeView />;
    case 'explore':
      return <ExploreView />;
    case 'inbox':
      return <DirectPage />;
    case 'requests':
      return <DirectPage requests />;
    case 'thread':
      return <DirectPage threadId={route.id} />;
    case 'activity':
      return <ActivityView />;
    case 'edit':
      return <EditProfileView />;
    case 'post':
      return <PostView code={route.code} />;
    case 'profile':
      return <ProfileView username={route.username} />;
    case 'story':
      return <StoryView username={route.username} />;
    case 'account-form':
      return <AccountForm form={route.form} />;
  }
}

const goBack = (): void => {
  history.back();
};

/** A list of followers opened by its address stands over the profile it belongs to. */
function Over({ route, within }: { route: Route; within: boolean }): ReactNode {
  if (route.page === 'post' && within) return <PostOverPage code={route.code} close={goBack} />;
  if (route.page !== 'profile' || route.list === undefined) return null;
  const { username, list } = route;
  const close = within
    ? goBack
    : (): void => {
        navigate(`/${username}/`);
      };
  return <FollowList key={list} username={username} list={list} close={close} />;
}

/** A page, and over it what the address may ask for. */
export function App(): ReactNode {
  const { path, query, background } = usePlace();
  const here = parseRoute(path + query);
  const route = background === undefined ? here : parseRoute(background);
  if (route.page === 'account-form') return <AccountForm form={route.form} />;
  return (
    <div className="k_frame">
      <SideNav />
      <View route={route} />
      <Over route={here} within={background !== undefined} />
      {!path.startsWith('/direct/') && <DirectPanel />}
    </div>
  );
}
