import * as m from '../../language/made/messages.ts';
import type { NotePaper } from './paper.ts';

const RULE = '_'.repeat(30);

/** A note as plain text, for a file and for the clipboard: every device opens it, and every concern system takes it. */
export function noteAsText({ title, head, facts, sections, author, signing, foot }: NotePaper): string {
  const lines = (pairs: NotePaper['head']): string =>
    pairs.map(({ label, value }) => `${label}: ${value === '' ? m.concernPaperEmpty() : value}`).join('\n');
  const section = (part: NotePaper['sections'][number]): string =>
    `${part.title}\n${'-'.repeat(part.title.length)}\n${part.text === '' ? m.concernPaperEmpty() : part.text}`;
  const parts = [
    `${title}\n${'='.repeat(title.length)}`,
    lines(head),
    lines(facts),
    ...sections.map(section),
    lines(author),
    ...signing.map((who) => `${who}: ${RULE}  ${m.concernPaperDate()}: ${RULE}`),
    foot,
  ];
  return `${parts.join('\n\n')}\n`;
}
