/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react';
import { later } from '../../../shared/page/later.ts';
import { LexicalBox, type LexicalHandle } from '../../../shared/page/lexical/lexical-box.tsx';
import { Button } from '../parts/button.tsx';
import { Avatar } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';
import { me } from '../state/viewer.ts';
import { mentionable } from './mentionable.ts';

type CommentBoxProps = { label: string; onSend: (text: string) => void; takeFocus?: boolean };

/** A comment or a reply: Enter or the button empties the box at once and sends after. */
export function CommentBox({ label, onSend, takeFocus = false }: CommentBoxProps): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<LexicalHandle>(null);
  const send = (written: string): void => {
    later(() => {
      onSend(written);
    });
  };
  return (
    <form role="presentation" className="k_row k_top k_comment-form">
      <Avatar person={me} size={32} />
      <div className="k_row k_bubble k_grow">
        <LexicalBox
          label={label}
          placeholder={label}
          people={mentionable}
          onText={setText}
          onEnter={send}
          takeFocus={takeFocus}
          handle={box}
        />
        <Button
          look="plain"
          label={t('comment')}
          disabled={text.trim() === ''}
          act={() => {
            box.current?.clear();
            send(text);
          }}
        >
          ➤
        </Button>
      </div>
    </form>
  );
}
