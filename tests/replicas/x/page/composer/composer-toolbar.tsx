/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { t, type Label } from '../state/labels.ts';

type ToolbarProps = {
  place: 'inline' | 'modal';
  label: Label;
  ready: boolean;
  submit: () => void;
  addItem: () => void;
  togglePoll: () => void;
  toggleEmoji: () => void;
  addMedia: (files: readonly File[]) => void;
};

const nothing = (): void => undefined;

export function ComposerToolbar({
  place,
  label,
  ready,
  submit,
  addItem,
  togglePoll,
  toggleEmoji,
  addMedia,
}: ToolbarProps): ReactNode {
  return (
    <div data-testid="toolBar" className="toolbar">
      <nav className="row">
        <label className="file" aria-label={t('addPhotos')}>
          <Icon shape="picture" />
          <input
            type="file"
            data-testid="fileInput"
            accept="image/*,video/*"
            multiple
            onChange={(event) => {
              addMedia([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <Button look="icon" testId="gifSearchButton" label={t('gif')} act={nothing}>
          <b>G</b>
        </Button>
        <Button look="icon" testId="createPollButton" label={t('poll')} act={togglePoll}>
          <Icon shape="poll" />
        </Button>
        <Button look="icon" testId="emojiButton" label={t('emoji')} act={toggleEmoji}>
          <Icon shape="smile" />
        </Button>
        <Button look="icon" testId="scheduleOption" label={t('schedule')} act={nothing}>
          <Icon shape="clock" />
        </Button>
      </nav>
      <div className="row">
        {ready && place === 'modal' && (
          <Button look="icon" testId="addButton" label={t('addPost')} act={addItem}>
            <Icon shape="plus" />
          </Button>
        )}
        <Button
          look="filled"
          testId={place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
          act={submit}
          disabled={!ready}
        >
          {t(label)}
        </Button>
      </div>
    </div>
  );
}
