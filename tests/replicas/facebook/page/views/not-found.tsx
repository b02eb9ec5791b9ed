/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { t } from '../state/labels.ts';

export function NotFoundView(): ReactNode {
  return (
    <div role="main" className="k_feed">
      <h2 className="k_empty">{t('notFound')}</h2>
    </div>
  );
}
