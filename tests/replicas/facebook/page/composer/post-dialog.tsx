/** @jsxImportSource react */
import { useId, useRef, useState, type ReactNode } from 'react';
import { Dialog } from '../../../shared/page/dialog.tsx';
import { later } from '../../../shared/page/later.ts';
import { LexicalBox, type LexicalHandle } from '../../../shared/page/lexical/lexical-box.tsx';
import { keyOf } from '../data/people.ts';
import { Button } from '../parts/button.tsx';
import { Avatar } from '../parts/person-parts.tsx';
import { t } from '../state/labels.ts';
import { newId, send, type Audience } from '../state/sent-log.ts';
import { inTwoSteps, me } from '../state/viewer.ts';
import { AudienceButton } from './audience-button.tsx';
import { HiddenBox } from './hidden-box.tsx';
import { PhotoInput, PhotoPreview } from './photo-input.tsx';
import { mentionable } from './mentionable.ts';

type PostDialogProps = { placeholder: string; group?: string; close: () => void };

type PostButtonProps = { label: 'post' | 'next'; act: () => void; disabled: boolean };

const PostButton = ({ label, act, disabled }: PostButtonProps): ReactNode => (
  <Button look="primary" label={t(label)} act={act} disabled={disabled}>
    {t(label)}
  </Button>
);

/**
 * The composer: no label of its own, a heading instead; a twin that nobody sees lies beside the box. In two steps the
 * second shows neither.
 */
export function PostDialog({ placeholder, group, close }: PostDialogProps): ReactNode {
  const [text, setText] = useState('');
  const [audience, setAudience] = useState<Audience>('public');
  const [posting, setPosting] = useState(false);
  const [step, setStep] = useState<'write' | 'review'>('write');
  const [photo, setPhoto] = useState<string>();
  const box = useRef<LexicalHandle>(null);
  const heading = useId();
  const isEmpty = text.trim() === '' && photo === undefined;
  const post = (): void => {
    setPosting(true);
    later(() => {
      const to = group === undefined ? {} : { group };
      send({ kind: 'post', text, as: keyOf(me), id: newId(), audience, ...to });
      close();
    });
  };
  return (
    <Dialog close={close} labelledBy={heading}>
      <form method="POST">
        <div className="k_row k_spread k_dialog-head">
          <h2 id={heading}>{t('createPost')}</h2>
          <Button look="secondary" label={t('close')} act={close}>
            ✕
          </Button>
        </div>
        {step === 'review' && (
          <div className="k_dialog-body">
            <AudienceButton audience={audience} change={setAudience} />
            <PostButton label="post" act={post} disabled={posting} />
          </div>
        )}
        <div className="k_dialog-body" hidden={step === 'review'}>
          <div className="k_row">
            <Avatar person={me} />
            <div>
              <span className="k_strong">{me.name}</span>
              {group === undefined && <AudienceButton audience={audience} change={setAudience} />}
            </div>
          </div>
          <div className="k_post-box">
            <LexicalBox
              placeholder={placeholder}
              people={mentionable}
              onText={setText}
              handle={box}
              takeFocus
            />
          </div>
          {photo !== undefined && <PhotoPreview source={photo} remove={() => setPhoto(undefined)} />}
          <HiddenBox label={placeholder} how="none" />
          <PhotoInput choose={setPhoto} />
          <Button look="plain" label={t('emoji')} act={() => box.current?.insert('👍')}>
            ☺
          </Button>
          {inTwoSteps ? (
            <PostButton label="next" act={() => setStep('review')} disabled={isEmpty} />
          ) : (
            <PostButton label="post" act={post} disabled={posting || isEmpty} />
          )}
        </div>
      </form>
    </Dialog>
  );
}
