import { describe, expect, it } from 'vitest';

import { createListFinder } from '../../../../lib/content/list-check/find-in-list.ts';
import type { PageNudgeSettings } from '../../../../lib/core/page-settings.ts';
import { knownOf } from '../known.ts';

/** Rows as a page shows them; a name alone makes its handle. */
const rowsOf = (...names: string[]) =>
  names.map((name) => ({
    element: {} as Element,
    account: { handle: `${name.toLowerCase().replaceAll(' ', '')}.1`, name },
  }));

const listOf = (...names: string[]) => ({ rows: rowsOf(...names), nameless: [] });

function setUp(given: Partial<PageNudgeSettings> = {}, own?: { handle: string; name: string }) {
  const answered = new Set<string>();
  const finder = createListFinder({ account: () => own }, knownOf(given), (digest) => answered.has(digest));
  const found = () => finder.findings().matches.map(({ key }) => key);
  return { finder, found, answered };
}

describe('a list that is checked', () => {
  it('counts each account once, however often its row comes into view', () => {
    const { finder } = setUp();
    expect(finder.add(listOf('Nadia Rahman', 'Tallulah Brady', 'Suki Earle'))).toBe(true);
    expect(finder.add(listOf('Tallulah Brady', 'Suki Earle'))).toBe(false);
    expect(finder.findings()).toMatchObject({ read: 3, matches: [{ roles: ['pupil'], common: false }] });
  });

  it('two accounts of one name are two', () => {
    const { finder } = setUp();
    const [first, second] = rowsOf('Tallulah Brady', 'Tallulah Brady');
    if (first === undefined || second === undefined) throw new Error('two rows');
    finder.add({
      rows: [first, { ...second, account: { ...second.account, handle: 'another' } }],
      nameless: [],
    });
    expect(finder.findings()).toMatchObject({ read: 2, matches: [{}, {}] });
  });

  it('has them in the list’s order, names that many people share last', () => {
    const { finder, found } = setUp();
    finder.add(listOf('Ann Lee', 'Rhys Llewellyn', 'Kit Moss'));
    finder.add(listOf('Tallulah Brady', 'Ann Lee'));
    expect(found()).toEqual(['tallulahbrady.1', 'rhysllewellyn.1', 'annlee.1']);
    expect(finder.findings().matches.map(({ common }) => common)).toEqual([false, false, true]);
  });

  it('asks of whom the policy asks before a contact, and of nobody else', () => {
    const all = listOf('Tallulah Brady', 'Rhys Llewellyn', 'Marek Zielinski', 'Greta Moss');
    const usual = setUp();
    usual.finder.add(all);
    expect(usual.found()).toEqual(['tallulahbrady.1', 'rhysllewellyn.1', 'marekzielinski.1']);
    const other = setUp({ severities: { 'friend-request.parent': 'off', 'friend-request.staff': 'notice' } });
    other.finder.add(all);
    expect(other.found()).toEqual(['tallulahbrady.1', 'rhysllewellyn.1', 'gretamoss.1']);
  });

  it('is silent where policy has switched lists off, and of one’s own name', () => {
    for (const off of [['facebook'], ['facebook:people-list']]) {
      const { finder, found } = setUp({ off });
      finder.add(listOf('Tallulah Brady'));
      expect(found()).toEqual([]);
    }
    const own = setUp({}, { handle: 'tallulah.b', name: 'Tallulah Brady' });
    own.finder.add(listOf('Tallulah Brady'));
    expect(own.found()).toEqual([]);
  });

  it('“It’s someone else” leaves that account out, now and in a later check', () => {
    const { finder, found, answered } = setUp();
    finder.add(listOf('Tallulah Brady', 'Alfie Thompson'));
    const [first] = finder.findings().matches;
    finder.drop('tallulahbrady.1');
    expect(found()).toEqual(['alfiethompson.1']);
    const later = createListFinder({ account: () => undefined }, knownOf(), (digest) => answered.has(digest));
    for (const digest of first?.digests ?? []) answered.add(digest);
    later.add(listOf('Tallulah Brady', 'Alfie Thompson'));
    expect(later.findings().matches.map(({ key }) => key)).toEqual(['alfiethompson.1']);
  });

  it('says how many rows showed nobody', () => {
    const { finder } = setUp();
    finder.add({ rows: [], nameless: [{} as Element, {} as Element] });
    finder.add({ rows: rowsOf('Suki Earle'), nameless: [{} as Element] });
    expect(finder.findings()).toMatchObject({ read: 1, nameless: 2 });
  });
});
