/** @jsxImportSource react */
import { useId, useState, type ReactNode } from 'react';
import { Dialog } from '../../../shared/page/dialog.tsx';
import { later } from '../../../shared/page/later.ts';
import { LexicalBox } from '../../../shared/page/lexical/lexical-box.tsx';
import { keyOf } from '../data/people.ts';
import type { Post } from '../data/posts.ts';
import { Button } from '../parts/button.tsx';
import { Avatar } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';
import { newId, send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';
import { mentionable } from './mentionable.ts';

/** Shares with words, or without any. */
export function ShareDialog({ post, close }: { post: Post; close: () => void }): ReactNode {
  const [text, setText] = useState('');
  const heading = useId();
  const share = (): void => {
    later(() => {
      send({ kind: 'share', text, as: keyOf(me), id: newId(), to: post.author, postId: post.id });
      close();
    });
  };
  return (
    <Dialog close={close} labelledBy={heading}>
      <div className="k_row k_spread k_dialog-head">
        <h2 id={heading}>{t('share')}</h2>
        <Button look="secondary" label={t('close')} act={close}>
          ✕
        </Button>
      </div>
      <div className="k_dialog-body">
        <div className="k_row">
          <Avatar person={me} />
          <span className="k_strong">{me.name}</span>
        </div>
        <div className="k_post-box">
          <LexicalBox placeholder={t('saySomething')} people={mentionable} onText={setText} takeFocus />
        </div>
        <Button look="primary" label={t('shareNow')} act={share}>
          {t('shareNow')}
        </Button>
      </div>
    </Dialog>
  );
}
