/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { findPerson } from '../data/people.ts';
import { ConfirmationSheet } from '../parts/confirmation-sheet.tsx';
import { t } from '../state/labels.ts';
import { closeModal, usePlace } from '../state/router.ts';
import { send } from '../state/sent-log.ts';
import { me } from '../state/site-state.ts';

/** `/intent/follow?screen_name=`: follows after one more press. */
export function IntentFollow(): ReactNode {
  const handle = new URLSearchParams(usePlace().query).get('screen_name') ?? '';
  const person = findPerson(handle);
  if (!person) return null;
  return (
    <ConfirmationSheet
      title={t('followTitle', { handle: `@${person.handle}` })}
      confirm={t('follow')}
      onConfirm={() => {
        send({ kind: 'follow', handle: person.handle, as: me.handle });
        closeModal();
      }}
      onCancel={closeModal}
    />
  );
}
