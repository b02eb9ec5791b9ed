/** @jsxImportSource react */
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Person } from '../data/people.ts';
import { t, type Label } from '../state/labels.ts';
import { completeMention } from './draft-text.ts';
import { listId, optionId, TypeaheadList } from './typeahead-list.tsx';
import { useTypeahead } from './use-typeahead.ts';

export type PostEditorProps = {
  state: EditorState;
  change: (state: EditorState) => void;
  /** Place in the thread; part of every test id. */
  index: number;
  placeholder: Label;
  takeFocus: boolean;
  submit: () => void;
};

const COMMANDS: Record<string, string> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Escape: 'shut',
  Tab: 'pick',
};

/** One box of a post, reply or quote: Draft.js in the nesting the real site gives it. */
export function PostEditor({
  state,
  change,
  index,
  placeholder,
  takeFocus,
  submit,
}: PostEditorProps): ReactNode {
  const editor = useRef<Editor>(null);
  const frame = useRef<HTMLDivElement>(null);
  const typeahead = useTypeahead(state);
  const isOpen = typeahead.found.length > 0;
  const testId = `tweetTextarea_${String(index)}`;

  // Once, when the box is drawn, and before the browser tells of the caret that focusing alone would give.
  useLayoutEffect(() => {
    if (!takeFocus) return;
    editor.current?.focus();
    change(EditorState.moveFocusToEnd(state));
  }, [takeFocus]);

  // Draft.js has no property for these attributes of its box (`aria-expanded` only for another role).
  useEffect(() => {
    const box = frame.current?.querySelector('[contenteditable]');
    box?.setAttribute('no-focustrapview-refocus', 'true');
    box?.setAttribute('aria-expanded', String(isOpen));
  }, [isOpen]);

  const pick = (person: Person): void => {
    change(completeMention(state, person.handle));
  };
  const pickActive = (): void => {
    const person = typeahead.found[typeahead.active];
    if (person) pick(person);
  };
  const bindKey = (event: KeyboardEvent): string | null => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'send';
    const command = COMMANDS[event.key];
    if (isOpen && command) {
      event.preventDefault();
      event.stopPropagation();
      return command;
    }
    return getDefaultKeyBinding(event);
  };
  const onCommand = (command: string): 'handled' | 'not-handled' => {
    if (command === 'send') submit();
    else if (command === 'pick') pickActive();
    else if (command === 'shut') typeahead.close();
    else if (command === 'next' || command === 'previous') typeahead.move(command === 'next' ? 1 : -1);
    else return 'not-handled';
    return 'handled';
  };
  const onReturn = (event: KeyboardEvent): 'handled' | 'not-handled' => {
    if (!isOpen || event.ctrlKey || event.metaKey) return 'not-handled';
    pickActive();
    return 'handled';
  };
  return (
    <div data-testid={`${testId}_label`} className="composer-label">
      <div className="composer-frame" ref={frame}>
        <div data-testid={`${testId}RichTextInputContainer`} className="rich-text">
          <Editor
            ref={editor}
            editorState={state}
            onChange={change}
            placeholder={t(placeholder)}
            webDriverTestID={testId}
            ariaLabel={t('postText')}
            ariaMultiline
            ariaAutoComplete="list"
            ariaControls={listId(index)}
            {...(isOpen ? { ariaActiveDescendantID: optionId(index, typeahead.active) } : {})}
            spellCheck
            stripPastedStyles
            tabIndex={0}
            keyBindingFn={bindKey}
            handleReturn={onReturn}
            handleKeyCommand={onCommand}
          />
        </div>
        <TypeaheadList typeahead={typeahead} index={index} pick={pick} />
      </div>
    </div>
  );
}
