/** @jsxImportSource react */
import { Editor, getDefaultKeyBinding, RichUtils } from 'draft-js';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { partnerOf } from '../chat/chat-app.tsx';
import { emptyState, textOf } from '../composer/draft-text.ts';
import type { Person } from '../data/people.ts';
import { Button } from '../parts/button.tsx';
import { Column } from '../parts/column.tsx';
import { Icon } from '../parts/icon.tsx';
import { NameLinks } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';
import { newId, send, useSent } from '../state/sent-log.ts';
import { me } from '../state/site-state.ts';
import { NotFoundView } from './not-found.tsx';

function MessageEditor({ partner }: { partner: Person }): ReactNode {
  const [state, setState] = useState(emptyState);
  const text = textOf(state);
  const submit = (): void => {
    if (text.trim() === '') return;
    send({ kind: 'message', text, as: me.handle, id: newId(), to: partner.handle });
    setState(emptyState());
  };
  const onReturn = (event: KeyboardEvent): 'handled' => {
    if (event.shiftKey) setState(RichUtils.insertSoftNewline(state));
    else submit();
    return 'handled';
  };
  return (
    <aside role="complementary" className="row composer">
      <div data-testid="dmComposerTextInputRichTextInputContainer" className="rich-text grow">
        <Editor
          editorState={state}
          onChange={setState}
          webDriverTestID="dmComposerTextInput"
          placeholder={t('startMessage')}
          ariaMultiline
          keyBindingFn={getDefaultKeyBinding}
          handleReturn={onReturn}
        />
      </div>
      <Button
        look="icon"
        testId="dmComposerSendButton"
        label={t('send')}
        act={submit}
        disabled={text.trim() === ''}
      >
        <Icon shape="send" />
      </Button>
    </aside>
  );
}

/** `/messages/<id>-<id>`: direct messages as they were until 2025, in Draft.js; still in the site's code. */
export function OldMessagesView({ id }: { id: string }): ReactNode {
  const partner = partnerOf(id);
  const sent = useSent();
  if (!partner) return <NotFoundView />;
  const mine = sent.filter((entry) => entry.kind === 'message' && entry.to === partner.handle);
  return (
    <Column title={partner.name} back>
      <NameLinks person={partner} />
      <div data-testid="DmActivityViewport">
        {mine.map((entry, index) => (
          <div data-testid="messageEntry" className="post" key={index}>
            {entry.kind === 'message' && entry.text}
          </div>
        ))}
      </div>
      <MessageEditor partner={partner} />
    </Column>
  );
}
