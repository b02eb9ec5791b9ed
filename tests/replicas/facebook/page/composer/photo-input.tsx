/** @jsxImportSource react */
import { useRef, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { t } from '../state/labels.ts';

/** "Photo/video" opens a hidden field in the dialog. Its `accept` is as one public script gives it, shortened. */
export function PhotoInput({ choose }: { choose: (source: string) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="plain" label={t('photo')} act={() => input.current?.click()}>
        ▣
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*,image/heif,image/heic,video/*,video/mp4"
        multiple
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) choose(URL.createObjectURL(file));
        }}
      />
    </>
  );
}

/** The chosen picture under the words, with a button that takes it out: inferred, no source gives its markup. */
export const PhotoPreview = ({ source, remove }: { source: string; remove: () => void }): ReactNode => (
  <div className="k_photo">
    <Button look="secondary" label={t('removePhoto')} act={remove}>
      ✕
    </Button>
    <img src={source} alt="" />
  </div>
);
