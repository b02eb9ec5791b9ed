import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  createEditor,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef, type RefObject } from 'react';
import { $clear, $makeEmpty, $mention, $textOf } from './editor-text.ts';

const HISTORY_DELAY_MS = 300;

/** What the box does; read at each event, so it may change from one drawing to the next. */
export type LexicalEvents = {
  onChange: (text: string, mention: string | undefined) => void;
  /** Enter without Shift; the box is empty already. Without this Enter begins a paragraph. */
  onEnter: ((text: string) => void) | undefined;
  /** A key that the open list of mentions may take: true where it did. */
  onListKey: (key: 'next' | 'previous' | 'pick' | 'close') => boolean;
};

function registerKeys(editor: LexicalEditor, events: RefObject<LexicalEvents>): () => void {
  const listKey =
    (key: Parameters<LexicalEvents['onListKey']>[0]) =>
    (event: KeyboardEvent | null): boolean => {
      const taken = events.current?.onListKey(key) ?? false;
      if (taken) {
        event?.preventDefault();
        // The dialog around the box must not close as well.
        event?.stopPropagation();
      }
      return taken;
    };
  const enter = (event: KeyboardEvent | null): boolean => {
    const selection = $getSelection();
    if (event?.shiftKey || !$isRangeSelection(selection)) return false;
    event?.preventDefault();
    const onEnter = events.current?.onEnter;
    const text = $textOf();
    if (!onEnter) selection.insertParagraph();
    else if (text.trim() !== '') {
      $clear();
      onEnter(text);
    }
    return true;
  };
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, listKey('next'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, listKey('previous'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ESCAPE_COMMAND, listKey('close'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ENTER_COMMAND, listKey('pick'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ENTER_COMMAND, enter, COMMAND_PRIORITY_LOW),
  );
}

/** A real Lexical editor in an element that React draws. */
export function useLexical(box: RefObject<HTMLElement>, given: LexicalEvents): RefObject<LexicalEditor> {
  const editor = useRef<LexicalEditor | null>(null);
  const events = useRef(given);
  useEffect(() => {
    events.current = given;
  });
  useEffect(() => {
    const made = createEditor({
      namespace: 'replica',
      onError: (error) => {
        throw error;
      },
    });
    editor.current = made;
    made.setRootElement(box.current);
    made.update(() => void $makeEmpty(), { discrete: true });
    const unregister = mergeRegister(
      registerPlainText(made),
      registerHistory(made, createEmptyHistoryState(), HISTORY_DELAY_MS),
      registerKeys(made, events),
      made.registerUpdateListener(({ editorState }) => {
        editorState.read(() => {
          events.current.onChange($textOf(), $mention());
        });
      }),
    );
    return () => {
      unregister();
      made.setRootElement(null);
    };
  }, [box]);
  return editor;
}
