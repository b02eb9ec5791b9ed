import type { Action } from '../../components/nudge/Actions.tsx';
import type { OffersProps } from '../../components/nudge/Offers.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import { declining as words } from './contact-words.ts';

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
      () => words.copied,
      () => words.notCopied,
    );
    // The person may have opened the other one, or pressed again, meanwhile.
    if (open !== offer) return;
    said = result;
    draw();
  }

  const opener = (offer: Offer): Action => ({
    label: words[offer].label,
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
      ? words.note.words(ports.siteName, ports.today())
      : (settings.refusal ?? words.refusal.usual);
    const copying = { label: words.copy, onPress: () => void copy(text) };
    const printing = {
      label: words.print,
      onPress() {
        ports.print(text);
      },
    };
    return {
      about: isNote ? words.note.about : words.refusal.about(settings.contacts),
      words: text,
      actions: isNote ? [copying, printing] : [copying],
      said,
    };
  }

  return () => ({ title: words.title, actions: [opener('refusal'), opener('note')], shown: shown() });
}
