/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Dialog } from '../../../shared/page/dialog.tsx';
import { t } from '../state/labels.ts';
import { Button } from './button.tsx';

type ConfirmProps = { title: string; close: () => void; onConfirm: () => void };

/** Its button says "Confirm", as the one that accepts a friend does. */
export function ConfirmDialog({ title, close, onConfirm }: ConfirmProps): ReactNode {
  return (
    <Dialog close={close} label={title}>
      <div className="k_dialog-head">
        <h2>{title}</h2>
      </div>
      <div className="k_dialog-body k_row k_end">
        <Button look="plain" label={t('cancel')} act={close}>
          {t('cancel')}
        </Button>
        <Button
          look="primary"
          label={t('confirm')}
          act={() => {
            onConfirm();
            close();
          }}
        >
          {t('confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
