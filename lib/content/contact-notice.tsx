import { ContactNotice } from '../../components/nudge/ContactNotice.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import type { Cards } from './cards.tsx';
import { whyContact, type WhyQuestion } from './contact-why.ts';
import { contact as words } from './contact-words.ts';
import { card, cardKeys, note } from './words.ts';

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

  const says = [lead, safety].filter((part) => part !== undefined).join(' ');
  const redraw = cards.notice(near, says, () => (
    <ContactNotice
      label={card.label}
      lead={lead}
      actions={[
        { label: note.close, onPress: cards.close },
        {
          label: words.askFirst,
          expanded: asking,
          onPress() {
            asking = true;
            redraw();
          },
        },
      ]}
      told={asking ? words.ask(settings.contacts) : undefined}
      safety={safety}
      keys={cardKeys}
      why={whyContact(notice, settings, explained, () => {
        explained = true;
        redraw();
      })}
    />
  ));
}
