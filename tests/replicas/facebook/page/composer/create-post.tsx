/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { AvatarLink } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';
import { me } from '../state/viewer.ts';
import { PostDialog } from './post-dialog.tsx';

const shortName = me.page ? me.name : me.name.replace(/ .*/, '');

/** Looks like a box and is a button: there is nothing to type in before the dialog opens. */
export function CreatePost({ group }: { group?: string }): ReactNode {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const whatsOn = t('whatsOnYourMind', { name: shortName });
  return (
    <div role="region" aria-label={t('createRegion')} className="k_card k_row k_create">
      <AvatarLink person={me} />
      <Button look="field" act={() => setOpen(true)}>
        {group === undefined ? whatsOn : t('writeSomething')}
      </Button>
      {open &&
        (group === undefined ? (
          <PostDialog placeholder={whatsOn} close={close} />
        ) : (
          <PostDialog placeholder={t('publicPost')} group={group} close={close} />
        ))}
    </div>
  );
}
