/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { t } from '../state/labels.ts';

export function NotFoundView(): ReactNode {
  return (
    <main role="main" className="k_page">
      <h2 className="k_empty">{t('notFound')}</h2>
    </main>
  );
}
