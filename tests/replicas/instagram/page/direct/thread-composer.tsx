/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react';
import { later } from '../../../shared/page/later.ts';
import { LexicalBox, type LexicalHandle } from '../../../shared/page/lexical/lexical-box.tsx';
import type { Person } from '../data/people.ts';
import { RoleButton } from '../parts/buttons.tsx';
import { t } from '../state/labels.ts';
import { newId, send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';
import { mentionable } from '../writing/mentionable.ts';

type ComposerProps = { person: Person; place: 'page' | 'panel' };

/** Enter or "Send" empties the box at once and sends after; "Send" is there only with text. */
export function ThreadComposer({ person, place }: ComposerProps): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<LexicalHandle>(null);
  const submit = (written: string): void => {
    later(() => {
      send({ kind: 'message', text: written, as: me.username, id: newId(), to: person.username, place });
    });
  };
  return (
    <div className="k_row k_thread-composer">
      <LexicalBox
        label={t('message')}
        placeholder={t('messagePlaceholder')}
        people={mentionable}
        onText={setText}
        onEnter={submit}
        handle={box}
      />
      {text.trim() !== '' && (
        <RoleButton
          act={() => {
            box.current?.clear();
            submit(text);
          }}
        >
          {t('send')}
        </RoleButton>
      )}
    </div>
  );
}
