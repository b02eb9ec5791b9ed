/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import type { Thread } from '../data/threads.ts';
import { RoleButton } from '../parts/buttons.tsx';
import { t } from '../state/labels.ts';
import { ThreadList } from './thread-list.tsx';
import { ThreadView } from './thread-view.tsx';

/** Messages over any page, without an address. */
export function DirectPanel(): ReactNode {
  const [open, setOpen] = useState(false);
  const [thread, setThread] = useState<Thread>();
  const toggle = (): void => {
    setOpen(!open);
    setThread(undefined);
  };
  return (
    <div className="k_direct-panel">
      {open && (
        <div className="k_direct-panel-body">
          {thread ? (
            <ThreadView key={thread.id} thread={thread} place="panel" />
          ) : (
            <ThreadList requests={false} open={setThread} />
          )}
        </div>
      )}
      <RoleButton label={t('messages')} act={toggle}>
        {t('messages')}
      </RoleButton>
    </div>
  );
}
