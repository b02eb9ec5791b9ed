/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { FollowRequests } from '../parts/follow-requests.tsx';
import { t } from '../state/labels.ts';

/** `/accounts/activity/`: the older page of requests. */
export function ActivityView(): ReactNode {
  return (
    <main role="main" className="k_page">
      <h1>{t('activity')}</h1>
      <FollowRequests />
    </main>
  );
}
