import type { VNode } from 'preact';
import { describe, expect, it, vi } from 'vitest';

import type { ListCheckCardProps } from '../../../../components/nudge/ListCheckCard.tsx';
import { listCheckCard, type ListCheckState } from '../../../../lib/content/list-check/card.tsx';
import type { Match } from '../../../../lib/content/list-check/find-in-list.ts';
import type { PersonRole } from '../../../../lib/core/person-role.ts';
import { knownOf } from '../known.ts';

const match = (role: PersonRole, common = false): Match => ({
  ...{ key: 'tallulah.brady', digests: [], severity: 'pause', rule: 'friend-request' },
  ...{ roles: [role], common },
});

const nothing = vi.fn();
const actions = {
  ...{ stop: nothing, goThrough: nothing, showMe: nothing, someoneElse: nothing },
  ...{ next: nothing, why: nothing, back: nothing },
};
const clauses = { 'friend-request.pupil': 'Ashgrove 4: “never a pupil”' };

const cardOf = (state: ListCheckState): ListCheckCardProps =>
  (listCheckCard(state, knownOf({ clauses }).settings(), actions) as VNode<ListCheckCardProps>).props;

const labels = ({ actions: shown, ways = [] }: ListCheckCardProps) =>
  [...shown, ...ways].map(({ label }) => label);

const counting = (matches: readonly Match[], read = 24, nameless = 0, isThrough = false) =>
  cardOf({ kind: 'count', findings: { read, matches, nameless }, isThrough });

const one = (given: Partial<Extract<ListCheckState, { kind: 'one' }>> = {}) =>
  cardOf({
    ...{ kind: 'one', match: match('pupil'), at: 1, all: 3, place: 14, read: 24 },
    ...{ where: undefined, explained: false },
    ...given,
  });

describe('the count', () => {
  it.each([
    [0, 'Of the 24 names read so far none is the same as a name on your school’s list.'],
    [
      1,
      '1 name here is the same as a name on your school’s list. It may be someone else. 24 names read so far.',
    ],
    [
      3,
      '3 names here are the same as names on your school’s list. They may be other people. 24 names read so far.',
    ],
  ])('comes first: %d', (count, lead) => {
    const card = counting(Array.from({ length: count }, () => match('pupil')));
    expect(card.lead).toBe(lead);
    expect(labels(card)).toEqual(count === 0 ? ['Stop'] : ['Go through them', 'Stop']);
  });

  it('keeps names that many people share apart, and says what it could not read', () => {
    const card = counting([match('pupil'), match('pupil', true), match('pupil', true)], 24, 2);
    expect(card.lead).toMatch(/^1 name here/);
    expect(card.more).toContain('2 more are names that many people share.');
    expect(card.more).toContain('2 entries show no name that Lanyard can read.');
    expect(counting([]).more).toHaveLength(1);
  });

  it('says when all were looked at, and when nothing was read', () => {
    expect(counting([match('pupil')], 24, 0, true).more).toContain('You have been through them all.');
    expect(counting([], 0).lead).toBe('No name of the list has been read yet.');
  });
});

describe('one name of several', () => {
  it('says its place, and the same of every role until “Why?”', () => {
    const cards = (['pupil', 'former-pupil', 'parent'] as const).map((role) => one({ match: match(role) }));
    expect(new Set(cards.map((card) => JSON.stringify(card))).size).toBe(1);
    const [card] = cards;
    expect(card?.title).toBe('1 of 3');
    expect(card?.lead).toBe('This is name 14 of the 24 read, counted from the top. It may be someone else.');
    expect(JSON.stringify(card)).not.toMatch(/tallulah|brady|pupil/i);
    expect(labels(card as ListCheckCardProps)).toEqual([
      ...['Show me', 'It’s someone else', 'Next', 'Back to the count', 'Stop'],
    ]);
  });

  it('“Why?” has the role and the policy’s words', () => {
    expect(one({ explained: true }).why).toMatchObject({
      words: 'The name is on the list as a pupil.',
      clause: { words: 'Ashgrove 4: “never a pupil”' },
    });
  });

  it('“Show me” says where it is: framed, further up, further down', () => {
    expect(one().told).toBeUndefined();
    expect(one({ where: 'shown' }).told).toContain('frame');
    expect(one({ where: 'above' }).told).toContain('up the list');
    expect(one({ where: 'below' }).told).toContain('down the list');
  });
});

it('a page without a list, or a worker without an answer, is a word and a way out', () => {
  const card = cardOf({ kind: 'word', words: 'This page shows no list of yours.' });
  expect(card.lead).toBe('This page shows no list of yours.');
  expect(labels(card)).toEqual(['Close']);
});
