/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { RoleButton } from '../parts/buttons.tsx';
import { t } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { myBio } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';

const LONGEST = 150;

/** `/accounts/edit/`: the bio; the website can only be read here, name and username are on another host. */
export function EditProfileView(): ReactNode {
  const saved = myBio(useSent());
  const [bio, setBio] = useState(saved);
  return (
    <main role="main" className="k_page">
      <h1>{t('editProfile')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label className="k_field">
          {t('website')}
          <input type="text" disabled defaultValue="" />
        </label>
        <label className="k_field" htmlFor="pepBio">
          {t('bio')}
        </label>
        <textarea
          id="pepBio"
          maxLength={LONGEST}
          value={bio}
          onChange={(event) => {
            setBio(event.currentTarget.value);
          }}
        />
        <div className="k_faint">
          {bio.length} / {LONGEST}
        </div>
        <RoleButton
          disabled={bio === saved}
          act={() => {
            send({ kind: 'profile', as: me.username, bio });
          }}
        >
          {t('submit')}
        </RoleButton>
      </form>
    </main>
  );
}
