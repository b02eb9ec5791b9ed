/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Menu } from '../parts/menu.tsx';
import { t } from '../state/labels.ts';
import type { Audience } from '../state/sent-log.ts';

type AudienceProps = { audience: Audience; change: (audience: Audience) => void };

const AUDIENCES: readonly Audience[] = ['public', 'friends', 'onlyMe'];

/** Who will see the post, as the composer itself says it. */
export function AudienceButton({ audience, change }: AudienceProps): ReactNode {
  return (
    <Menu
      look="secondary"
      label={t('audience', { audience: t(audience) })}
      text={t(audience)}
      items={AUDIENCES.map(
        (each) =>
          [
            t(each),
            () => {
              change(each);
            },
          ] as const,
      )}
    />
  );
}
