/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { roleButton } from '../../../shared/page/role-button.ts';
import { threads, type Thread } from '../data/threads.ts';
import { Avatar } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';

type ThreadListProps = { requests: boolean; open: (thread: Thread) => void };

/** Its rows are no links: nothing in them names an address. */
export function ThreadList({ requests, open }: ThreadListProps): ReactNode {
  return (
    <div aria-label={t('threadList')} role="list">
      {threads
        .filter(({ request }) => request === requests)
        .map((thread) => (
          <div
            key={thread.id}
            className="k_row k_person-row k_clickable"
            {...roleButton(() => {
              open(thread);
            })}
          >
            <Avatar person={thread.person} />
            <span dir="auto">{thread.person.name}</span>
          </div>
        ))}
    </div>
  );
}
