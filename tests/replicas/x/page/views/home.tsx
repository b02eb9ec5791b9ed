/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { useFlood } from '../../../shared/page/use-flood.ts';
import { Composer } from '../composer/composer.tsx';
import { floodPost } from '../data/posts.ts';
import { Column } from '../parts/column.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { t } from '../state/labels.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts } from '../state/site-state.ts';

/** How many elements a post without a video is in the document, its cell included. */
const ELEMENTS_PER_POST = 46;

export function HomeView(): ReactNode {
  const [generation, setGeneration] = useState(0);
  const flood = useFlood(floodPost, ELEMENTS_PER_POST);
  const posts = allPosts(useSent()).filter(({ answers }) => answers === undefined);
  return (
    <Column title={t('home')}>
      <div role="tablist" className="tabs">
        <div role="tab" aria-selected="true">
          {t('forYou')}
        </div>
        <div role="tab" aria-selected="false">
          {t('following')}
        </div>
      </div>
      <Composer
        // Sending empties the box by making a new one.
        key={generation}
        place="inline"
        purpose={{ kind: 'post' }}
        onSent={() => {
          setGeneration(generation + 1);
        }}
      />
      <Timeline name={t('home')} posts={[...posts, ...flood]} />
    </Column>
  );
}
