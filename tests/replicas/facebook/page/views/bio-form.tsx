/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { keyOf } from '../data/people.ts';
import { Button } from '../parts/button.tsx';
import { t } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { savedFields } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';

const LONGEST = 101;

/** The few words under the own name: a button first, then a controlled text area. */
export function BioForm(): ReactNode {
  const saved = savedFields(useSent(), 'bio')['bio'] ?? '';
  const [draft, setDraft] = useState<string>();
  const editLabel = t(saved === '' ? 'addBio' : 'editBio');
  const save = (): void => {
    send({ kind: 'profile', section: 'bio', as: keyOf(me), fields: { bio: draft ?? '' } });
    setDraft(undefined);
  };
  return (
    <div className="k_card k_section">
      {draft === undefined ? (
        <>
          <p dir="auto">{saved}</p>
          <Button look="secondary" label={editLabel} act={() => setDraft(saved)}>
            {editLabel}
          </Button>
        </>
      ) : (
        <>
          <textarea
            maxLength={LONGEST}
            placeholder={t('describeYourself')}
            aria-label={t('bio')}
            value={draft}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
            }}
          />
          <div className="k_row k_end">
            <Button look="secondary" label={t('cancel')} act={() => setDraft(undefined)}>
              {t('cancel')}
            </Button>
            <Button look="primary" label={t('save')} act={save} disabled={draft === saved}>
              {t('save')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
