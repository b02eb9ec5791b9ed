import { describe, expect, it } from 'vitest';

import type { Judged } from '../../../lib/content/judge.ts';
import { createSession, type Session } from '../../../lib/content/session.ts';
import { found } from './found.ts';

const text = 'Ashgrove and Oak Tree';

/** The findings of a text as the session knows them, by their words, or words and rule. */
const read = (
  session: Session,
  content: string,
  ...words: (string | readonly [string, string])[]
): readonly Judged[] =>
  session.follow(
    content,
    words.map((each) => (typeof each === 'string' ? found(content, each) : found(content, ...each))),
  );

/** Types on, and counts what is shown of it. */
function typed(
  session: Session,
  ...readings: Parameters<typeof read> extends [Session, ...infer R] ? R[] : never
) {
  return readings.flatMap((reading) => read(session, ...reading)).filter((one) => session.show(one)).length;
}

describe('the session of a box', () => {
  it('counts as heeded what was shown and is gone when the box is sent', () => {
    const session = createSession();
    for (const one of read(session, text, 'Ashgrove', 'Oak Tree')) session.show(one);
    const left = read(session, 'and Oak Tree', 'Oak Tree');
    expect(session.settle(left, '')).toEqual(['school']);
    expect(session.settle([], '')).toEqual([]);
  });

  it('counts nothing that was never shown', () => {
    const session = createSession();
    read(session, text, 'Ashgrove');
    expect(session.settle([], '')).toEqual([]);
  });

  it('keeps dismissed what was dismissed, also when it grows, until the box is sent', () => {
    const session = createSession();
    const [one] = read(session, 'at Ashgrove', 'Ashgrove');
    if (one !== undefined) session.dismiss(one);
    expect(session.open(read(session, 'at Ashgrove Primary', 'Ashgrove Primary'))).toEqual([]);
    session.settle([], '');
    expect(session.open(read(session, 'at Ashgrove', 'Ashgrove'))).toHaveLength(1);
  });

  it('does not count an answer as heeded', () => {
    const session = createSession();
    const [one] = read(session, text, 'Ashgrove');
    if (one === undefined) throw new Error('not found');
    session.show(one);
    session.deny(one);
    expect(session.isDenied(one)).toBe(true);
    expect(session.settle([], '')).toEqual([]);
  });
});

describe('a name that grows while it is typed', () => {
  it('is shown once and not heeded while it stands', () => {
    const session = createSession();
    const shown = typed(
      session,
      ['I work at Ashgrove', ['Ashgrove', 'school-affiliation']],
      // Not a name as it stands; the place is remembered.
      ['I work at Ashgrove Pri'],
      ['I work at Ashgrove Prim', ['Ashgrove Prim', 'school-affiliation']],
      ['I work at Ashgrove Primary School', ['Ashgrove Primary School', 'school-affiliation']],
    );
    expect(shown).toBe(1);
    const whole = 'I work at Ashgrove Primary School now';
    const left = read(session, whole, ['Ashgrove Primary School', 'school-affiliation']);
    expect(session.settle(left, whole)).toEqual([]);
  });

  it('is one nudge, whichever rule of its kind speaks of it', () => {
    const session = createSession();
    const shown = typed(
      session,
      ['at Ashgrove', 'Ashgrove'],
      ['I work at Ashgrove', ['Ashgrove', 'school-affiliation']],
    );
    expect(shown).toBe(1);
  });

  it('is heeded once where it is taken out', () => {
    const session = createSession();
    typed(session, ['at Ashgrove', 'Ashgrove'], ['at Ashgrove Primary', 'Ashgrove Primary']);
    expect(session.settle(read(session, 'at work'), 'at work')).toEqual(['school']);
  });

  it('is the same one where it is typed again, or stands elsewhere too', () => {
    const session = createSession();
    const shown = typed(session, ['at Ashgrove', 'Ashgrove'], ['at '], ['Ashgrove, that is', 'Ashgrove']);
    expect(shown).toBe(1);
  });

  it('is another one beside it, and of another kind', () => {
    const session = createSession();
    const shown = typed(
      session,
      ['Ashgrove', 'Ashgrove'],
      [text, 'Ashgrove', 'Oak Tree'],
      ['Ashgrove Oak', ['Ashgrove', 'role-disclosure']],
    );
    expect(shown).toBe(3);
  });

  it('is another one where its words were replaced', () => {
    const session = createSession();
    expect(typed(session, ['at Ashgrove', 'Ashgrove'], ['at Oak Tree', 'Oak Tree'])).toBe(2);
    expect(session.settle(read(session, 'at Oak Tree', 'Oak Tree'), '')).toEqual(['school']);
  });

  it('swallows another without that one being heeded', () => {
    const session = createSession();
    typed(session, [text, 'Ashgrove', 'Oak Tree']);
    expect(session.settle(read(session, text, text), text)).toEqual([]);
  });
});

describe('a box that was sent', () => {
  it('is not read again until the site has cleared it, then as ever', () => {
    const session = createSession();
    expect(session.isSent(() => text)).toBe(false);
    session.settle([], text);
    expect(session.isSent(() => text)).toBe(true);
    expect(session.isSent(() => '')).toBe(false);
    expect(session.isSent(() => text)).toBe(false);
  });
});
