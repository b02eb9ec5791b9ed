/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { t } from '../state/labels.ts';
import { Button } from './button.tsx';
import { Modal } from './modal.tsx';

type SheetProps = { title: string; confirm: string; onConfirm: () => void; onCancel: () => void };

/** The small dialog before a follow by link, an unfollow and the like. */
export function ConfirmationSheet({ title, confirm, onConfirm, onCancel }: SheetProps): ReactNode {
  return (
    <Modal close={onCancel} size="small">
      <div data-testid="confirmationSheetDialog" className="sheet">
        <h1 id="modal-header" dir="auto">
          {title}
        </h1>
        <Button look="filled" testId="confirmationSheetConfirm" act={onConfirm}>
          {confirm}
        </Button>
        <Button look="outlined" testId="confirmationSheetCancel" act={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </Modal>
  );
}
