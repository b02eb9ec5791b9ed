import { ContactNotice } from '../../components/nudge/ContactNotice.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import * as m from '../language/made/messages.ts';
import type { Cards } from './cards.tsx';
import { whyContact, type WhyQuestion } from './contact-why.ts';
import { askFirst } from './contact-words.ts';

type Notice = WhyQuestion & {
  /** What it stands beside. */
  near: Element;
  lead: string;
  /** What to do if a child is not safe: for what comes in, and for conversations. */
  safety?: string | undefined;
};

/** Shows what is said of somebody listed while nothing is held. */
export function showContactNotice(
  notice: Notice,
  settings: PageNudgeSettings,
  cards: Pick<Cards, 'notice' | 'close'>,
): void {
  const { near, lead, safety } = notice;
  let [asking, explained] = [false, false];

  const says = safety === undefined ? lead : m.commonSentences({ first: lead, second: safety });
  const redraw = cards.notice(near, says, () => (
    <ContactNotice
      lead={lead}
      actions={[
        { label: m.commonClose(), onPress: cards.close },
        {
          label: m.personAskFirst(),
          expanded: asking,
          onPress() {
            asking = true;
            redraw();
          },
        },
      ]}
      told={asking ? askFirst(settings.contacts) : undefined}
      safety={safety}
      why={whyContact(notice, settings, explained, () => {
        explained = true;
        redraw();
      })}
    />
  ));
}
