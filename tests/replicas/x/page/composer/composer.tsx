/** @jsxImportSource react */
import type { EditorState } from 'draft-js';
import { useState, type ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Avatar } from '../parts/person-parts.tsx';
import { PostCard } from '../parts/post-card.tsx';
import { t, type Label } from '../state/labels.ts';
import { settings } from '../state/settings.ts';
import { me } from '../state/site-state.ts';
import { ComposerToolbar } from './composer-toolbar.tsx';
import { emptyState, insertText, stateWith, textOf } from './draft-text.ts';
import { EmojiPicker } from './emoji-picker.tsx';
import { MediaPreview } from './media-preview.tsx';
import { PlainEditor } from './plain-editor.tsx';
import { PollFields } from './poll-fields.tsx';
import { PostEditor } from './post-editor.tsx';
import { sendDraft, type Purpose } from './send-draft.ts';

type ComposerProps = {
  place: 'inline' | 'modal';
  purpose: Purpose;
  initialText?: string;
  onSent: () => void;
};

const PLACEHOLDERS: Record<Purpose['kind'], Label> = {
  post: 'whatsHappening',
  reply: 'postYourReply',
  quote: 'addComment',
};

const Box = settings.editor === 'plain' ? PlainEditor : PostEditor;
const EMPTY_POLL: readonly string[] = ['', ''];

const isReady = (items: readonly EditorState[]): boolean => items.every((item) => textOf(item).trim() !== '');

/** Writes a post, a thread, a reply or a quote. Two of these can be on the page at once, with the same test ids. */
export function Composer({ place, purpose, initialText = '', onSent }: ComposerProps): ReactNode {
  const [items, setItems] = useState<readonly EditorState[]>(() => [stateWith(initialText)]);
  const [active, setActive] = useState(0);
  const [revision, setRevision] = useState(0);
  const [picking, setPicking] = useState(false);
  const [choices, setChoices] = useState<readonly string[]>();
  const [media, setMedia] = useState<readonly string[]>([]);
  const ready =
    (isReady(items) || media.length > 0) && (choices?.every((choice) => choice.trim() !== '') ?? true);

  const change = (index: number, next: EditorState): void => {
    const before = items[index];
    if (before && textOf(before) !== textOf(next)) setRevision(revision + 1);
    if (next.getSelection().getHasFocus()) setActive(index);
    setItems((all) => all.map((item, at) => (at === index ? next : item)));
  };
  const submit = (): void => {
    if (!ready) return;
    sendDraft(items.map(textOf), purpose, choices);
    onSent();
  };
  const addMedia = (files: readonly File[]): void => {
    setMedia((all) => [...all, ...files.map((file) => URL.createObjectURL(file))]);
  };
  const pickEmoji = (emoji: string): void => {
    const item = items[active];
    if (item) change(active, insertText(item, emoji));
  };
  return (
    <div
      className="composer"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        addMedia([...event.dataTransfer.files]);
      }}
    >
      {items.map((item, index) => (
        <div className="row composer-item" key={index}>
          <Avatar person={me} />
          <Box
            state={item}
            change={(next) => {
              change(index, next);
            }}
            index={index}
            placeholder={choices ? 'askQuestion' : index === 0 ? PLACEHOLDERS[purpose.kind] : 'addAnother'}
            takeFocus={place === 'modal'}
            submit={submit}
          />
        </div>
      ))}
      {choices && <PollFields choices={choices} change={setChoices} />}
      {media.length > 0 && (
        <MediaPreview
          sources={media}
          remove={(source) => {
            setMedia(media.filter((each) => each !== source));
          }}
        />
      )}
      {purpose.kind === 'quote' && <PostCard post={purpose.post} />}
      {purpose.kind !== 'reply' && (
        <button type="button" className="audience" aria-label={t('everyoneReplies')}>
          <Icon shape="globe" />
          <span>{t('everyoneReplies')}</span>
        </button>
      )}
      <ComposerToolbar
        // The real site makes its toolbar and button anew as one types: a guard must not hold on to the old one.
        key={revision}
        place={place}
        label={items.length > 1 ? 'postAll' : purpose.kind === 'reply' ? 'reply' : 'post'}
        ready={ready}
        submit={submit}
        addMedia={addMedia}
        addItem={() => {
          setItems([...items, emptyState()]);
        }}
        togglePoll={() => setChoices(choices ? undefined : EMPTY_POLL)}
        toggleEmoji={() => {
          setPicking(!picking);
        }}
      />
      {picking && <EmojiPicker pick={pickEmoji} />}
    </div>
  );
}
