import type { JSX } from 'preact';

import type { CheckUpFacts } from '../../lib/core/check-up/facts.ts';
import { mailToHead, messageToHead } from '../../lib/core/check-up/message-to-head.ts';
import { CopyText } from '../CopyText.tsx';
import type { CheckUpActions } from './state.ts';
import type { ItemView } from './view.ts';
import { checkUpWords as words } from './words.ts';

type ExtraProps = { item: ItemView; facts: CheckUpFacts; copy: CheckUpActions['copy'] };

const Message = ({ head, copy }: { head: string | undefined; copy: ExtraProps['copy'] }): JSX.Element => (
  <section class="extra" aria-label={words.message.title}>
    <h4>{words.message.title}</h4>
    {head !== undefined && <p>{words.message.to(head)}</p>}
    <blockquote>{messageToHead.text}</blockquote>
    <p>
      <CopyText label={words.message.copy} text={messageToHead.text} copy={copy} />{' '}
      <a href={mailToHead(head)}>{words.message.mail}</a>
    </p>
    <p class="note">{words.message.note}</p>
  </section>
);

const ReadProfile = (): JSX.Element => (
  <section class="extra" aria-label={words.reading.title}>
    <h4>{words.reading.title}</h4>
    <p>{words.reading.text}</p>
  </section>
);

const OwnList = (): JSX.Element => (
  <ul class="links">
    <li>
      <a href="/my-list.html" target="_blank" rel="noreferrer">
        {words.ownList}
        <span class="aside">{words.newTab}</span>
      </a>
    </li>
  </ul>
);

/** What stands with an item besides why and where. */
export const Extra = ({ item: { extra }, facts, copy }: ExtraProps): JSX.Element => (
  <>
    {extra === 'message' && <Message head={facts.head} copy={copy} />}
    {extra === 'read-profile' && <ReadProfile />}
    {extra === 'own-list' && <OwnList />}
    {extra === 'no-form' && <p class="note">{words.noForm}</p>}
  </>
);
