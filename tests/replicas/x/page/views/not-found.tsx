/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Column } from '../parts/column.tsx';
import { t } from '../state/labels.ts';

export function NotFoundView(): ReactNode {
  return (
    <Column title={t('search')} back>
      <p data-testid="error-detail" className="empty">
        {t('notFound')}
      </p>
    </Column>
  );
}
