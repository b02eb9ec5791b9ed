/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../state/labels.ts';

/** Pictures that will be posted: `attachments` and `removeMedia` are in several public scripts, the rest is inferred. */
export const MediaPreview = ({
  sources,
  remove,
}: {
  sources: readonly string[];
  remove: (source: string) => void;
}): ReactNode => (
  <div data-testid="attachments" className="media-preview">
    {sources.map((source) => (
      <div key={source}>
        <img src={source} alt="" draggable />
        <Button
          look="icon"
          testId="removeMedia"
          label={t('removeMedia')}
          act={() => {
            remove(source);
          }}
        >
          <Icon shape="close" />
        </Button>
      </div>
    ))}
  </div>
);
