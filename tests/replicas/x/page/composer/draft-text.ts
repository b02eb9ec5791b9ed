import { ContentState, EditorState, Modifier, type SelectionState } from 'draft-js';

export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

export const emptyState = (): EditorState => EditorState.createEmpty();

export function stateWith(text: string): EditorState {
  return text === ''
    ? emptyState()
    : EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text)));
}

/** Text put in by script, as by the emoji picker: no key, no trusted input event. */
export function insertText(state: EditorState, text: string): EditorState {
  const content = Modifier.replaceText(state.getCurrentContent(), state.getSelection(), text);
  return EditorState.push(state, content, 'insert-characters');
}

/** The letters after an `@` that the caret stands behind, or nothing. */
export function mentionAt(state: EditorState): string | undefined {
  const selection = state.getSelection();
  if (!selection.isCollapsed()) return undefined;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  return /(?:^|\s)@(\w+)$/.exec(block.getText().slice(0, selection.getStartOffset()))?.[1];
}

export function completeMention(state: EditorState, handle: string): EditorState {
  const typed = mentionAt(state) ?? '';
  const caret = state.getSelection();
  const end = caret.getStartOffset();
  const word: SelectionState = caret.merge({ anchorOffset: end - typed.length, focusOffset: end });
  const content = Modifier.replaceText(state.getCurrentContent(), word, `${handle} `);
  return EditorState.push(state, content, 'insert-characters');
}
