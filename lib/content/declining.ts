import type { Action } from '../../components/nudge/Actions.tsx';
import type { OffersProps } from '../../components/nudge/Offers.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import * as m from '../language/made/messages.ts';
import { refusalAbout } from './contact-words.ts';

export type DecliningPorts = {
  settings: Pick<PageNudgeSettings, 'contacts' | 'refusal'>;
  /** The site's name, and today's date in words: all that a note for oneself says. */
  siteName: string;
  today(): string;
  /** Rejects where the browser refuses the clipboard. */
  copy(text: string): Promise<void>;
  print(text: string): void;
  /** Something changed. */
  draw(): void;
};

type Offer = 'refusal' | 'note';

/** What helps to say no to a request (P2), for as long as one card is open. Nothing of it is kept. */
export function createDeclining(ports: DecliningPorts): () => OffersProps {
  const { settings, draw } = ports;
  let open: Offer | undefined;
  let said: string | undefined;

  async function copy(text: string): Promise<void> {
    const offer = open;
    const result = await ports.copy(text).then(
      () => m.personCopied(),
      () => m.personNotCopied(),
    );
    // The person may have opened the other one, or pressed again, meanwhile.
    if (open !== offer) return;
    said = result;
    draw();
  }

  const opener = (offer: Offer): Action => ({
    label: offer === 'note' ? m.personNote() : m.personRefusal(),
    expanded: open === offer,
    onPress() {
      open = open === offer ? undefined : offer;
      said = undefined;
      draw();
    },
  });

  function shown(): OffersProps['shown'] {
    if (open === undefined) return undefined;
    const isNote = open === 'note';
    const text = isNote
      ? m.personNoteWords({ site: ports.siteName, date: ports.today() })
      : (settings.refusal ?? m.personRefusalUsual());
    const copying = { label: m.commonCopy(), onPress: () => void copy(text) };
    const printing = {
      label: m.commonPrint(),
      onPress() {
        ports.print(text);
      },
    };
    return {
      about: isNote ? m.personNoteAbout() : refusalAbout(settings.contacts),
      words: text,
      actions: isNote ? [copying, printing] : [copying],
      said,
    };
  }

  return () => ({ title: m.personDeclining(), actions: [opener('refusal'), opener('note')], shown: shown() });
}
