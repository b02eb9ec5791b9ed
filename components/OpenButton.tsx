import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

type OpenButtonProps = { label: string; onFile: (file: File) => void };

/** Opens a policy file by the browser's own dialog. */
export function OpenButton({ label, onFile }: OpenButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again, after it was mended.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
