/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { navigate } from '../../../shared/page/router.ts';
import { threads } from '../data/threads.ts';
import { t } from '../state/labels.ts';
import { me } from '../state/viewer.ts';
import { ThreadList } from './thread-list.tsx';
import { ThreadView } from './thread-view.tsx';

type DirectProps = { threadId?: string; requests?: boolean };

/** `/direct/inbox/`, `/direct/t/<id>/` and `/direct/requests/`. */
export function DirectPage({ threadId, requests = false }: DirectProps): ReactNode {
  const thread = threads.find(({ id }) => id === threadId);
  return (
    <main role="main" className="k_direct">
      <div className="k_threads">
        <h1>{me.username}</h1>
        <Link href={requests ? '/direct/inbox/' : '/direct/requests/'} className="k_faint">
          {t(requests ? 'messages' : 'requests')}
        </Link>
        <ThreadList
          requests={requests || thread?.request === true}
          open={({ id }) => {
            navigate(`/direct/t/${id}/`);
          }}
        />
      </div>
      {thread && <ThreadView key={thread.id} thread={thread} place="page" />}
    </main>
  );
}
