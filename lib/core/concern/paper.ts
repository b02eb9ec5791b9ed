import { languageTag } from '../../language/language.ts';
import * as m from '../../language/made/messages.ts';
import { dateAt } from '../school-day.ts';
import type { SupportFacts } from '../support.ts';
import { clockTime, dateWords } from '../time-words.ts';
import type { ConcernNote } from './note.ts';
import { peopleToTell } from './people.ts';

type Line = { label: string; value: string };

/** A note as it goes to paper, into a file and to the clipboard: the same words everywhere. An empty value was not filled in. */
export type NotePaper = {
  title: string;
  /** Whom it is for, what it is about, when it was written. */
  head: readonly Line[];
  /** When, where, who. */
  facts: readonly Line[];
  /** Seen, told and thought, kept apart. */
  sections: readonly { title: string; text: string }[];
  author: readonly Line[];
  /** To be signed and dated by hand (R1). */
  signing: readonly string[];
  foot: string;
};

/** `20 November 2026`; as it was typed where no calendar reads it, so that a slip of the hand costs nobody their note. */
function dayIn(date: string): string {
  try {
    return Temporal.PlainDate.from(date).toLocaleString(languageTag(), { dateStyle: 'long' });
  } catch {
    return date;
  }
}

/** `20 November 2026, 12:30`; what of it was filled in. */
const whenIn = ({ date, time }: ConcernNote): string =>
  [dayIn(date), time].filter((part) => part !== '').join(', ');

const answer = (aboutHead: boolean | undefined): string => {
  if (aboutHead === undefined) return '';
  return aboutHead ? m.concernYes() : m.concernNo();
};

/** By name and office; nobody before the first question is answered: a note about the head must not be addressed to the head. */
function recipientOf({ aboutHead }: ConcernNote, { contacts }: SupportFacts): string {
  if (aboutHead === undefined) return '';
  const [first] = peopleToTell(contacts, aboutHead);
  return first.isNamed ? `${first.called} (${first.office})` : first.office;
}

/** @param at when it is put on paper, in ms since the Unix epoch. */
export function notePaper(note: ConcernNote, facts: SupportFacts, at: number): NotePaper {
  const { timeZone } = facts;
  return {
    title: m.concernPaperTitle(),
    head: [
      { label: m.concernPaperFor(), value: recipientOf(note, facts) },
      { label: m.concernPaperAbout(), value: answer(note.aboutHead) },
      { label: m.concernPaperWritten(), value: `${dateWords(at, timeZone)}, ${clockTime(at, timeZone)}` },
    ],
    facts: [
      { label: m.concernPaperWhen(), value: whenIn(note) },
      { label: m.concernPlace(), value: note.place.trim() },
      { label: m.concernPaperWho(), value: note.who.trim() },
    ],
    sections: [
      { title: m.concernSaw(), text: note.saw.trim() },
      { title: m.concernTold(), text: note.told.trim() },
      { title: m.concernPaperThink(), text: note.think.trim() },
    ],
    author: [
      { label: m.concernName(), value: note.name.trim() },
      { label: m.concernRole(), value: note.role.trim() },
    ],
    signing: [m.concernPaperSigned(), m.concernPaperReceived()],
    foot: m.concernPaperFoot(),
  };
}

/** Of the file: the day alone, because lists of downloads show it. */
export const fileName = (at: number, timeZone: string): string =>
  `${m.concernFileName({ date: dateAt(at, timeZone) })}.txt`;
