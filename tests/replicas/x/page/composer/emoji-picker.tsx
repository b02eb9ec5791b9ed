/** @jsxImportSource react */
import type { ReactNode } from 'react';

const EMOJI = ['😀', '😂', '🥰', '👍', '🎉', '🏫', '📚', '☕'];

/** The buttons keep the focus in the editor, so that the caret stays where it was. */
export function EmojiPicker({ pick }: { pick: (emoji: string) => void }): ReactNode {
  return (
    <div className="emoji-picker" data-testid="emojiPicker">
      {EMOJI.map((emoji) => (
        <button
          type="button"
          key={emoji}
          aria-label={emoji}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            pick(emoji);
          }}
        >
          {emoji}
        </button>
      ))}
    </div>
  );
}
