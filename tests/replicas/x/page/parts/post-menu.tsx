/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import type { Person } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { followState, me } from '../state/site-state.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Menu, MenuItem } from './menu.tsx';

/**
 * The menu of a post: following first, then muting, both without test ids, then blocking, which has one. What follows
 * and what undoes it differ in their icons alone, apart from their labels.
 */
export function PostMenu({ person }: { person: Person }): ReactNode {
  const [open, setOpen] = useState(false);
  const follows = followState(useSent(), person) !== 'none';
  const handle = `@${person.handle}`;
  return (
    <div className="menu-place">
      <Button
        look="icon"
        testId="caret"
        label={t('more')}
        act={() => {
          setOpen(!open);
        }}
      >
        <Icon shape="dots" />
      </Button>
      {open && (
        <Menu>
          <MenuItem
            act={() => {
              setOpen(false);
              send({ kind: follows ? 'unfollow' : 'follow', handle: person.handle, as: me.handle });
            }}
          >
            <Icon shape={follows ? 'unfollow' : 'follow'} />{' '}
            {follows ? `${t('unfollow')} ${handle}` : t('followAccount', { handle })}
          </MenuItem>
          <MenuItem
            act={() => {
              setOpen(false);
              send({ kind: 'mute', handle: person.handle, as: me.handle });
            }}
          >
            {t('mute')} {handle}
          </MenuItem>
          <MenuItem
            testId="block"
            act={() => {
              setOpen(false);
              send({ kind: 'block', handle: person.handle, as: me.handle });
            }}
          >
            {t('block')} {handle}
          </MenuItem>
        </Menu>
      )}
    </div>
  );
}
