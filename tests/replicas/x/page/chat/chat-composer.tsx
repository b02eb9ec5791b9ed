/** @jsxImportSource react */
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { pressProps } from '../../../shared/page/press-props.ts';
import { t } from '../state/labels.ts';

type ChatComposerProps = {
  takeFocus: boolean;
  lastOfMine: string | undefined;
  onSend: (text: string) => void;
};

/** A controlled text area in a form; neither `submit` nor `change` leaves the shadow root. */
export function ChatComposer({ takeFocus, lastOfMine, onSend }: ChatComposerProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const hasText = text.trim() !== '';

  useEffect(() => {
    if (takeFocus) box.current?.focus();
  }, [takeFocus]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (hasText) onSend(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // An Enter that ends a composition (input methods) belongs to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
    if (event.key === 'ArrowUp' && text === '' && lastOfMine !== undefined) setText(lastOfMine);
  };
  return (
    <form data-testid="dm-composer-form" ref={form} onSubmit={submit}>
      <textarea
        data-testid="dm-composer-textarea"
        ref={box}
        rows={1}
        aria-label={t('message')}
        placeholder={t('message')}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      {/* Inferred: no source shows how a picture is chosen here. */}
      <input type="file" accept="image/*,video/*" hidden />
      {hasText ? (
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label={t('send')}
          {...pressProps(() => form.current?.requestSubmit())}
        >
          <Icon shape="send" />
        </button>
      ) : (
        <button type="button" data-testid="dm-composer-voice-button" aria-label={t('voice')}>
          <Icon shape="chat" />
        </button>
      )}
    </form>
  );
}
