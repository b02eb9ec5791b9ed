import { ContactNotice } from '../../components/nudge/ContactNotice.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import type { Cards } from './cards.tsx';
import type { ContactQuestion } from './contact-question.ts';
import { whyContact } from './contact-why.ts';
import { contact as words } from './contact-words.ts';
import { card, note } from './words.ts';

/** Shows what is said of a contact that is made all the same, beside its control. */
export function showContactNotice(
  question: ContactQuestion,
  settings: PageNudgeSettings,
  cards: Pick<Cards, 'notice' | 'close'>,
): void {
  const { kind, control } = question.action;
  const safety = kind === 'accept' ? words.safety(settings.contacts) : undefined;
  let [asking, explained] = [false, false];

  const says = [words.lead, safety].filter((part) => part !== undefined).join(' ');
  const redraw = cards.notice(control, says, () => (
    <ContactNotice
      label={card.label}
      lead={words.lead}
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
      why={whyContact(question, settings, explained, () => {
        explained = true;
        redraw();
      })}
    />
  ));
}
