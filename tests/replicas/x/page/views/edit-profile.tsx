/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Modal } from '../parts/modal.tsx';
import { t, type Label } from '../state/labels.ts';
import { closeModal } from '../state/router.ts';
import { send, useSent } from '../state/sent-log.ts';
import { me, myProfile, type Profile } from '../state/site-state.ts';

const FIELDS: readonly (readonly [name: keyof Profile, label: Label, max: number])[] = [
  ['displayName', 'name', 50],
  ['description', 'bio', 160],
  ['location', 'location', 30],
  ['url', 'website', 100],
];

/** `/settings/profile`: plain fields with a first value, not controlled ones. */
export function EditProfile(): ReactNode {
  const [profile, setProfile] = useState<Profile>(myProfile(useSent()));
  const save = (): void => {
    const { displayName, description, location, url } = profile;
    send({ kind: 'profile', as: me.handle, displayName, description, location, url });
    closeModal();
  };
  return (
    <Modal close={closeModal} size="large">
      <div className="row spread">
        <Button look="icon" testId="app-bar-close" label={t('close')} act={closeModal}>
          <Icon shape="close" />
        </Button>
        <h2 id="modal-header" className="grow">
          {t('editProfile')}
        </h2>
        <Button
          look="filled"
          testId="Profile_Save_Button"
          act={save}
          disabled={profile.displayName.trim() === ''}
        >
          {t('save')}
        </Button>
      </div>
      {FIELDS.map(([name, label, max]) => {
        const Field = name === 'description' ? 'textarea' : 'input';
        return (
          <label key={name} className="field">
            <div dir="ltr">
              <span>{t(label)}</span>
            </div>
            <Field
              name={name}
              maxLength={max}
              autoComplete="off"
              defaultValue={profile[name]}
              onChange={(event) => {
                setProfile({ ...profile, [name]: event.currentTarget.value });
              }}
            />
          </label>
        );
      })}
    </Modal>
  );
}
