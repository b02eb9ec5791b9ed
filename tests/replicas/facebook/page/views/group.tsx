/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { CreatePost } from '../composer/create-post.tsx';
import { PostUnit } from '../parts/post-unit.tsx';
import { useSent } from '../state/sent-log.ts';
import { allPosts } from '../state/site-state.ts';

/** `/groups/<id>`: one made-up group, whatever the id. */
export function GroupView({ id }: { id: string }): ReactNode {
  const posts = allPosts(useSent()).filter(({ group }) => group === id);
  return (
    <div role="main" className="k_feed">
      <h1>Leeds Allotments</h1>
      <CreatePost group={id} />
      {posts.map((post) => (
        <PostUnit key={post.id} post={post} />
      ))}
    </div>
  );
}
