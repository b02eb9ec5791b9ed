/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Dialog } from '../../../shared/page/dialog.tsx';
import { later } from '../../../shared/page/later.ts';
import { LexicalBox } from '../../../shared/page/lexical/lexical-box.tsx';
import { keyOf, type Person } from '../data/people.ts';
import { Button } from '../parts/button.tsx';
import { t } from '../state/labels.ts';
import { newId, send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';
import { mentionable } from './mentionable.ts';

/** A Page answers a comment by a message; this dialog has a label of its own. */
export function PrivateReply({ person, close }: { person: Person; close: () => void }): ReactNode {
  const [text, setText] = useState('');
  const reply = (): void => {
    later(() => {
      send({ kind: 'message', text, as: keyOf(me), id: newId(), to: keyOf(person), place: 'private-reply' });
      close();
    });
  };
  return (
    <Dialog close={close} label={t('messageName', { name: person.name })}>
      <div className="k_row k_spread k_dialog-head">
        <h2>{t('messageName', { name: person.name })}</h2>
        <Button look="secondary" label={t('close')} act={close}>
          ✕
        </Button>
      </div>
      <div className="k_dialog-body">
        <div className="k_post-box">
          <LexicalBox
            placeholder={t('messageAs', { name: me.name })}
            people={mentionable}
            onText={setText}
            takeFocus
          />
        </div>
        <Button look="primary" label={t('sendPrivately')} act={reply} disabled={text.trim() === ''}>
          {t('sendPrivately')}
        </Button>
      </div>
    </Dialog>
  );
}
