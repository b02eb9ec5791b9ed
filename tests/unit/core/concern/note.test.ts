import { describe, expect, it } from 'vitest';

import { noteAsText } from '../../../../lib/core/concern/as-text.ts';
import { type ConcernNote, emptyNote, hasText, noteFields } from '../../../../lib/core/concern/note.ts';
import { fileName, notePaper } from '../../../../lib/core/concern/paper.ts';
import type { SupportFacts } from '../../../../lib/core/support.ts';

const facts: SupportFacts = {
  timeZone: 'Europe/London',
  contacts: { dsl: 'Ms C. Lane, dsl@oaktree.example', chair: 'Mr B. Reed' },
};
const at = Date.parse('2026-06-30T23:30:00Z');
const note: ConcernNote = {
  ...emptyNote,
  aboutHead: false,
  date: '2026-06-29',
  time: '12:30',
  place: 'Library',
  who: 'A. T., J. B.',
  saw: 'First line.\nSecond line.',
  think: 'I am worried.',
  name: 'Sam Field',
  role: 'Teaching assistant',
};

describe('a concern note as text', () => {
  it('has everything in its place, what was left empty too, and lines to sign and date', () => {
    expect(noteAsText(notePaper(note, facts, at))).toMatchInlineSnapshot(`
      "Concern note: confidential
      ==========================

      For: Ms C. Lane (Designated safeguarding lead)
      About the headteacher: No
      Written: 1 July 2026, 00:30

      When: 29 June 2026, 12:30
      Where: Library
      Who: A. T., J. B.

      What I saw
      ----------
      First line.
      Second line.

      What I was told
      ---------------
      (left empty)

      What I think (opinion)
      ----------------------
      I am worried.

      My name: Sam Field
      My role: Teaching assistant

      Signed: ______________________________  Date: ______________________________

      Received by: ______________________________  Date: ______________________________

      Hand this to the person named above, and to nobody else. Lanyard kept no copy.
      "
    `);
  });

  it('goes to the chair of governors where it is about the head', () => {
    const text = noteAsText(notePaper({ ...note, aboutHead: true }, facts, at));
    expect(text).toContain('For: Mr B. Reed (Chair of governors)\nAbout the headteacher: Yes');
    expect(text).not.toContain('Lane');
  });

  it('is for nobody before it is said whether it is about the head, also where the head comes first', () => {
    const paper = notePaper(
      { ...note, aboutHead: undefined },
      { ...facts, contacts: { head: 'Ms Gill' } },
      at,
    );
    expect(paper.head.slice(0, 2).map(({ value }) => value)).toEqual(['', '']);
    expect(JSON.stringify(paper)).not.toMatch(/Gill|Lane|Reed/);
  });

  it('holds every field', () => {
    const filled = Object.fromEntries(noteFields.map((field) => [field, `«${field}»`]));
    const all: ConcernNote = { ...note, ...filled, date: '2026-06-29' };
    const text = noteAsText(notePaper(all, facts, at));
    for (const field of noteFields.filter((one) => one !== 'date')) expect(text).toContain(`«${field}»`);
    expect(text).toContain('29 June 2026, «time»');
  });

  it.each(['20266-11-20', '2026-02-30', 'yesterday'])(
    'has a day that no calendar reads as it was typed: %s',
    (date) => {
      expect(noteAsText(notePaper({ ...note, date }, facts, at))).toContain(`When: ${date}, 12:30\n`);
    },
  );

  it('is named by the day in school, and by nothing that was written', () => {
    expect(fileName(at, 'Europe/London')).toBe('concern-note-2026-07-01.txt');
  });
});

describe('a note', () => {
  it('has text in it once something is typed, not by the answer or by spaces', () => {
    expect(hasText({ ...emptyNote, aboutHead: true, saw: '  \n' })).toBe(false);
    for (const field of noteFields) expect(hasText({ ...emptyNote, [field]: '1' })).toBe(true);
  });
});
