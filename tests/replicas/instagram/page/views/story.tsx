/** @jsxImportSource react */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { later } from '../../../shared/page/later.ts';
import { findPerson } from '../data/people.ts';
import { RoleButton } from '../parts/buttons.tsx';
import { AvatarLink, NameLink } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';
import { newId, send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';
import { NotFoundView } from './not-found.tsx';

/** `/stories/<username>/`: a picture and a text area that answers it in a message. */
export function StoryView({ username }: { username: string }): ReactNode {
  const [text, setText] = useState('');
  const person = findPerson(username);
  if (!person) return <NotFoundView />;
  const submit = (): void => {
    if (text.trim() === '') return;
    setText('');
    later(() => {
      send({ kind: 'story-reply', text, as: me.username, id: newId(), to: username });
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <main role="main" className="k_story">
      <div className="k_row">
        <AvatarLink person={person} />
        <NameLink person={person} />
      </div>
      <div className="k_picture" />
      <div className="k_row">
        <textarea
          rows={1}
          placeholder={t('replyTo', { name: username })}
          value={text}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        {text.trim() !== '' && <RoleButton act={submit}>{t('send')}</RoleButton>}
      </div>
    </main>
  );
}
