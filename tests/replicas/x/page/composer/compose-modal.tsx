/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Modal } from '../parts/modal.tsx';
import { PostArticle } from '../parts/post-article.tsx';
import { t } from '../state/labels.ts';
import { closeModal, usePlace, type Place } from '../state/router.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts } from '../state/site-state.ts';
import { Composer } from './composer.tsx';
import type { Purpose } from './send-draft.ts';

function answeringOf(place: Place): Place['answering'] {
  const postId = new URLSearchParams(place.query).get('in_reply_to');
  return place.answering ?? (postId === null ? undefined : { kind: 'reply', postId });
}

/** `/compose/post` and `/intent/post`. */
export function ComposeModal(): ReactNode {
  const place = usePlace();
  const sent = useSent();
  const answering = answeringOf(place);
  const post = answering && allPosts(sent).find(({ id }) => id === answering.postId);
  const purpose: Purpose = answering && post ? { kind: answering.kind, post } : { kind: 'post' };
  return (
    <Modal close={closeModal} size="large">
      <div className="row spread">
        <Button look="icon" testId="app-bar-close" label={t('close')} act={closeModal}>
          <Icon shape="close" />
        </Button>
        <h2 id="modal-header" className="hidden-heading">
          {t('post')}
        </h2>
        <Button look="plain" testId="unsentButton" act={() => undefined}>
          {t('drafts')}
        </Button>
      </div>
      {purpose.kind === 'reply' && (
        <>
          <PostArticle post={purpose.post} bare />
          <button type="button" dir="ltr" className="replying-to">
            {t('replyingTo')} <span>@{purpose.post.handle}</span>
          </button>
        </>
      )}
      <Composer
        place="modal"
        purpose={purpose}
        initialText={new URLSearchParams(place.query).get('text') ?? ''}
        onSent={closeModal}
      />
    </Modal>
  );
}
