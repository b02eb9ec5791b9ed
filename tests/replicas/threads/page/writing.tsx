/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Dialog } from '../../shared/page/dialog.tsx';
import { LexicalBox } from '../../shared/page/lexical/lexical-box.tsx';
import { Link } from '../../shared/page/link.tsx';
import { Button, Icon } from './parts.tsx';
import { me, people, send, t, type Person } from './state.ts';

const mentionable = people.map(({ name, username }) => ({
  id: username,
  words: [username, ...name.toLowerCase().split(' ')],
  name,
  text: `@${username}`,
}));

type WriteProps = { close: () => void; to?: Person };

/** A new thread of one or more items, or the answer to a post, which stands above the box. */
export function WriteDialog({ close, to }: WriteProps): ReactNode {
  const [texts, setTexts] = useState<readonly string[]>(['']);
  const nothing = (): void => undefined;
  const post = (): void => {
    if (to) send({ kind: 'reply', to: to.username, text: texts[0] ?? '' });
    else send({ kind: 'post', texts });
    close();
  };
  return (
    <Dialog close={close} label={t(to ? 'reply' : 'newThread')}>
      <div className="k_row k_spread">
        <Button act={close}>{t('cancel')}</Button>
        <h1>{t(to ? 'reply' : 'newThread')}</h1>
        <Button act={nothing} label={t('newThread')}>
          <Icon name={t('newThread')} />
        </Button>
      </div>
      {to && (
        <div data-pressable-container="true">
          <Link href={`/@${to.username}`}>{to.username}</Link>{' '}
          <Link href={`/@${to.username}/post/1`}>
            <time>2h</time>
          </Link>
          <p>Lovely weather for it.</p>
        </div>
      )}
      {texts.map((_, at) => (
        <div key={at}>
          <Link href={`/@${me.username}`}>{me.username}</Link>
          <LexicalBox
            label={t('whatsNew')}
            placeholder={t('whatsNew')}
            people={mentionable}
            takeFocus={at === 0}
            onText={(text) => setTexts((before) => before.with(at, text))}
          />
          <Button act={nothing} label="GIF">
            <Icon name="GIF" />
          </Button>
        </div>
      ))}
      {!to && <Button act={() => setTexts([...texts, ''])}>{t('add')}</Button>}
      <div className="k_row k_spread k_foot">
        <Button act={nothing} menu>
          {t('everyone')}
        </Button>
        <Button act={post} off={texts.every((text) => text.trim() === '')}>
          {t('post')}
        </Button>
      </div>
    </Dialog>
  );
}
