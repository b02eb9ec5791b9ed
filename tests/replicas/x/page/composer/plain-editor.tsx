/** @jsxImportSource react */
import { EditorState } from 'draft-js';
import type { KeyboardEvent, ReactNode } from 'react';
import { t } from '../state/labels.ts';
import { stateWith, textOf } from './draft-text.ts';
import type { PostEditorProps } from './post-editor.tsx';

/** `?editor=plain`: the text area that the site's code can put in the place of Draft.js, with the same test id. */
export function PlainEditor({
  state,
  change,
  index,
  placeholder,
  takeFocus,
  submit,
}: PostEditorProps): ReactNode {
  const testId = `tweetTextarea_${index}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <div data-testid={`${testId}_label`} className="composer-label">
      <textarea
        data-testid={testId}
        className="plain-editor"
        aria-label={t('postText')}
        placeholder={t(placeholder)}
        autoFocus={takeFocus}
        value={textOf(state)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          change(EditorState.moveFocusToEnd(stateWith(event.currentTarget.value)));
        }}
      />
    </div>
  );
}
