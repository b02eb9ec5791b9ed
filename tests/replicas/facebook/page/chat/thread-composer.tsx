/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react';
import { later } from '../../../shared/page/later.ts';
import { LexicalBox, type LexicalHandle } from '../../../shared/page/lexical/lexical-box.tsx';
import { mentionable } from '../composer/mentionable.ts';
import { keyOf, type Person } from '../data/people.ts';
import { Button } from '../parts/button.tsx';
import { t } from '../state/labels.ts';
import { newId, send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';

type ComposerProps = { person: Person; place: 'page' | 'pop-up' };

/** Enter or the button empties the box at once and sends after; the button is there only with text. */
export function ThreadComposer({ person, place }: ComposerProps): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<LexicalHandle>(null);
  const submit = (written: string): void => {
    later(() => {
      send({ kind: 'message', text: written, as: keyOf(me), id: newId(), to: keyOf(person), place });
    });
  };
  return (
    <div className="k_row k_thread-composer">
      <div className="k_bubble k_grow">
        <LexicalBox
          label={place === 'page' ? t('writeTo', { name: person.name }) : t('message')}
          placeholder={t('chatPlaceholder')}
          people={mentionable}
          onText={setText}
          onEnter={submit}
          handle={box}
          takeFocus={place === 'pop-up'}
        />
      </div>
      {text.trim() !== '' && (
        <Button
          look="plain"
          label={t('sendMessage')}
          act={() => {
            box.current?.clear();
            submit(text);
          }}
        >
          ➤
        </Button>
      )}
    </div>
  );
}
