import './file-drop.css';

import type { JSX, TargetedDragEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';

type FileDropProps = {
  /** On the button: what is opened. */
  label: string;
  accept: string;
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
};

/** A button that opens files, in a field onto which they can be dropped as well. */
export function FileDrop({ label, accept, multiple = false, onFiles }: FileDropProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const all = [...(files ?? [])];
    if (all.length > 0) onFiles(multiple ? all : all.slice(0, 1));
  };
  const onDragOver = (event: TargetedDragEvent<HTMLDivElement>): void => {
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: TargetedDragEvent<HTMLDivElement>): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  };
  return (
    <div
      class={isOver ? 'file-drop over' : 'file-drop'}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again, after it was mended.
          currentTarget.value = '';
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <span class="hint">{multiple ? m.builderDropSeveral() : m.builderDropOne()}</span>
    </div>
  );
}
