/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useFlood } from '../../../shared/page/use-flood.ts';
import { CreatePost } from '../composer/create-post.tsx';
import { HiddenBox } from '../composer/hidden-box.tsx';
import { floodPost } from '../data/posts.ts';
import { PostUnit } from '../parts/post-unit.tsx';
import { LeftRail, RightRail } from '../parts/rails.tsx';
import { t } from '../state/labels.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts } from '../state/site-state.ts';
import { hidden } from '../state/viewer.ts';

/** How many elements a post is in the document, its frame included. */
const ELEMENTS_PER_POST = 36;

export function HomeView(): ReactNode {
  const flood = useFlood(floodPost, ELEMENTS_PER_POST);
  const posts = allPosts(useSent()).filter(({ group }) => group === undefined);
  return (
    <div className="k_columns">
      <LeftRail />
      <div role="main" className="k_feed">
        <CreatePost />
        {hidden && (
          <>
            <HiddenBox label={t('whatsOnYourMind', { name: '' })} how="none" />
            <HiddenBox label={t('createPost')} how="small" />
            <HiddenBox label={t('comment')} how="invisible" />
          </>
        )}
        <div role="feed" aria-label={t('feed')}>
          {[...posts, ...flood].map((post, index) => (
            <div key={post.id} aria-posinset={index + 1} data-pagelet={`FeedUnit_${String(index)}`}>
              <PostUnit post={post} />
            </div>
          ))}
        </div>
      </div>
      <RightRail />
    </div>
  );
}
