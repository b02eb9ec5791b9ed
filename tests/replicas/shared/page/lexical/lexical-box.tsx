/** @jsxImportSource react */
import { useEffect, useId, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import { $getSelection } from 'lexical';
import { $clear, $pickMention } from './editor-text.ts';
import { MentionList } from './mention-list.tsx';
import { findMentions, moved, type Mentionable, type Mentions } from './mentions.ts';
import { useLexical } from './use-lexical.ts';

export type LexicalHandle = { clear: () => void; insert: (text: string) => void };

type LexicalBoxProps = {
  placeholder: string;
  label?: string;
  /** Who can be mentioned. */
  people: readonly Mentionable[];
  onText?: (text: string) => void;
  /** Makes Enter send; the box is empty by then. */
  onEnter?: (text: string) => void;
  takeFocus?: boolean;
  handle?: Ref<LexicalHandle>;
};

export function LexicalBox({
  placeholder,
  label,
  people,
  onText,
  onEnter,
  takeFocus,
  handle,
}: LexicalBoxProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [empty, setEmpty] = useState(true);
  const [mentions, setMentions] = useState<Mentions>();
  const [hydrated, setHydrated] = useState(false);

  const pick = (at: number): void => {
    const chosen = mentions?.found[at];
    if (mentions && chosen) editor.current?.update(() => $pickMention(mentions.typed, chosen.text));
    setMentions(undefined);
  };
  const editor = useLexical(box, {
    onChange: (text, mention) => {
      setEmpty(text === '');
      setMentions((before) => findMentions(mention, people, before));
      onText?.(text);
    },
    onEnter,
    onListKey: (key) => {
      if (!mentions) return false;
      if (key === 'pick') pick(mentions.active);
      else setMentions(key === 'close' ? undefined : moved(mentions, key === 'next' ? 1 : -1));
      return true;
    },
  });
  useEffect(() => {
    // On the real sites this attribute comes later than the box.
    setHydrated(true);
    if (takeFocus) editor.current?.focus();
  }, [takeFocus, editor]);
  useImperativeHandle(handle, () => ({
    clear: () => editor.current?.update($clear),
    insert: (text) => editor.current?.update(() => $getSelection()?.insertText(text)),
  }));

  const listId = `${id}list`;
  return (
    <div className="k_box">
      <div
        ref={box}
        className="k_editor notranslate"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
        aria-label={label}
        aria-placeholder={hydrated ? placeholder : undefined}
        aria-autocomplete="list"
        aria-expanded={mentions !== undefined}
        aria-controls={mentions && listId}
        aria-activedescendant={mentions && `${listId}${String(mentions.active)}`}
      />
      {empty && (
        <div aria-hidden="true" className="k_placeholder">
          <div>{placeholder}</div>
        </div>
      )}
      {mentions && <MentionList id={listId} mentions={mentions} pick={pick} />}
    </div>
  );
}
