/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Dialog } from '../../../shared/page/dialog.tsx';
import { later } from '../../../shared/page/later.ts';
import { LexicalBox } from '../../../shared/page/lexical/lexical-box.tsx';
import { Button, RoleButton } from '../parts/buttons.tsx';
import { Avatar } from '../parts/person-parts.tsx';
import { t, type Label } from '../state/labels.ts';
import { newId, send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';
import { mentionable } from './mentionable.ts';

const LONGEST = 2200;

/** The names of the dialogs, one after the other; the first and the last have the same. */
const STEPS: readonly Label[] = ['createNewPost', 'crop', 'edit', 'createNewPost'];
const CAPTION = STEPS.length - 1;

function Caption({ change }: { change: (text: string) => void }): ReactNode {
  const [length, setLength] = useState(0);
  return (
    <div className="k_caption">
      <div className="k_row">
        <Avatar person={me} size={28} />
        <span className="k_strong">{me.username}</span>
      </div>
      <LexicalBox
        label={t('addCaption')}
        placeholder={t('addCaption')}
        people={mentionable}
        onText={(text) => {
          setLength(text.length);
          change(text);
        }}
      />
      <div className="k_faint">
        {length}/{LONGEST.toLocaleString('en')}
      </div>
    </div>
  );
}

/** The field behind "Select from computer"; that each step shows its picture as a background is inferred. */
const PictureInput = ({ choose }: { choose: (source: string) => void }): ReactNode => (
  <form role="presentation" hidden>
    <input
      type="file"
      accept="image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime"
      multiple
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file) choose(URL.createObjectURL(file));
      }}
    />
  </form>
);

/** A new post: a picture (made up where the button is pressed, which opens nothing), two steps, then the caption. */
export function CreateDialogs({ close }: { close: () => void }): ReactNode {
  const [step, setStep] = useState(0);
  const [text, setText] = useState('');
  const [picture, setPicture] = useState<string>();
  const title = t(STEPS[step] ?? 'createNewPost');
  const next = (): void => setStep(step + 1);
  const share = (): void => {
    later(() => {
      send({ kind: 'post', text, as: me.username, id: newId() });
      close();
    });
  };
  return (
    // Each step is a dialog of its own on the real site.
    <Dialog key={step} close={close} label={title}>
      <div className="k_row k_spread k_dialog-head">
        <RoleButton act={close} label={t('close')}>
          ✕
        </RoleButton>
        <h1>{title}</h1>
        {step > 0 && step < CAPTION && <RoleButton act={next}>{t('next')}</RoleButton>}
        {step === CAPTION && (
          <RoleButton act={share} disabled={text.length > LONGEST}>
            {t('share')}
          </RoleButton>
        )}
      </div>
      <div className="k_dialog-body k_row k_top">
        {step > 0 && (
          <div
            className="k_picture k_grow"
            style={picture === undefined ? {} : { backgroundImage: `url("${picture}")` }}
          />
        )}
        {step === 0 && (
          <>
            <Button primary act={next}>
              {t('selectFromComputer')}
            </Button>
            <PictureInput
              choose={(source) => {
                setPicture(source);
                next();
              }}
            />
          </>
        )}
        {step === CAPTION && <Caption change={setText} />}
      </div>
    </Dialog>
  );
}
