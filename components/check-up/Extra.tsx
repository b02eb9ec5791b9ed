import type { JSX } from 'preact';

import type { CheckUpFacts } from '../../lib/core/check-up/facts.ts';
import { mailToHead, messageToHead } from '../../lib/core/check-up/message-to-head.ts';
import * as m from '../../lib/language/made/messages.ts';
import { CopyText } from '../CopyText.tsx';
import type { CheckUpActions } from './state.ts';
import type { ItemView } from './view.ts';

type ExtraProps = { item: ItemView; facts: CheckUpFacts; copy: CheckUpActions['copy'] };

const Message = ({ head, copy }: { head: string | undefined; copy: ExtraProps['copy'] }): JSX.Element => (
  <section class="extra" aria-label={m.checkUpMessageTitle()}>
    <h4>{m.checkUpMessageTitle()}</h4>
    {head !== undefined && <p>{m.checkUpMessageTo({ head })}</p>}
    <blockquote>{messageToHead()}</blockquote>
    <p>
      <CopyText label={m.checkUpMessageCopy()} text={messageToHead()} copy={copy} />{' '}
      <a href={mailToHead(head)}>{m.checkUpMessageMail()}</a>
    </p>
    <p class="note">{m.checkUpMessageNote()}</p>
  </section>
);

const ReadProfile = (): JSX.Element => (
  <section class="extra" aria-label={m.checkUpReadingTitle()}>
    <h4>{m.checkUpReadingTitle()}</h4>
    <p>{m.checkUpReadingText()}</p>
  </section>
);

const OwnList = (): JSX.Element => (
  <ul class="links">
    <li>
      <a href="/my-list.html" target="_blank" rel="noreferrer">
        {m.checkUpOwnList()}
        <span class="aside"> {m.commonNewTab()}</span>
      </a>
    </li>
  </ul>
);

/** What stands with an item besides why and where. */
export const Extra = ({ item: { extra }, facts, copy }: ExtraProps): JSX.Element => (
  <>
    {extra === 'message' && <Message head={facts.head} copy={copy} />}
    {extra === 'read-profile' && <ReadProfile />}
    {extra === 'not-read' && <p class="note">{m.checkUpReadingNot()}</p>}
    {extra === 'own-list' && <OwnList />}
    {extra === 'no-form' && <p class="note">{m.checkUpNoForm()}</p>}
  </>
);
