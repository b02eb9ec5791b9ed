import { describe, expect, it } from 'vitest';

import type { Diagnostics, KeyIssue, SiteReport } from '../../../lib/core/diagnostics.ts';
import { remarksOf, verdictOf } from '../../../lib/core/remarks.ts';
import { inOrder } from './diagnostics.ts';

const issue = (level: KeyIssue['level']): KeyIssue & { key: string } => ({
  ...{
    key: 'made-up',
    problem: 'it is made up',
    expected: 'another',
    example: 'one',
    outcome: 'None.',
    level,
  },
});
const withIssues = (...others: (KeyIssue & { key: string })[]): Diagnostics => ({
  ...inOrder,
  policy: { ...inOrder.policy, others },
});
const faults = [{ fault: 'composer-unsent' as const, on: '2026-11-20' }];
const withSite = (health: SiteReport['health']): Diagnostics => ({
  ...inOrder,
  sites: inOrder.sites.map((site) => ({ ...site, health, faults: health === 'changed' ? faults : [] })),
});
const told = (diagnostics: Diagnostics): string[] =>
  remarksOf(diagnostics).map(({ level, title }) => `${level}: ${title}`);

it('a language that Lanyard does not have is said by its name and its tag', () => {
  const [remark, ...others] = remarksOf({ ...inOrder, language: { tag: 'en-GB', refused: 'cy' } });
  expect(others).toEqual([]);
  expect(remark).toMatchObject({
    level: 'note',
    title: 'The policy asks for a language that Lanyard does not have',
    text: 'It asks for Welsh (cy). Lanyard speaks English instead.',
  });
});

describe('the verdict', () => {
  it('is calm where nothing is wrong, also where something is worth knowing', () => {
    expect(verdictOf(inOrder)).toEqual({ title: 'Everything is in order', faults: 0 });
    expect(verdictOf(withIssues(issue('warning')))).toEqual({ title: 'Everything is in order', faults: 0 });
  });

  it('is the one fault, or how many there are', () => {
    expect(verdictOf(withIssues(issue('error')))).toMatchObject({
      title: 'One part of the policy could not be read',
      faults: 1,
      about: { place: 'policy' },
    });
    const both = { ...withIssues(issue('error'), issue('error')), sites: withSite('no-access').sites };
    expect(verdictOf(both)).toEqual({ title: '2 things need a look', faults: 2 });
  });

  it('says plainly that there is no policy', () => {
    const none: Diagnostics = { ...inOrder, policy: { source: 'none', others: [], groups: [] } };
    expect(verdictOf(none)).toMatchObject({ title: 'No school policy on this device', faults: 0 });
  });
});

describe('remarks', () => {
  it('are none where all is as it should be', () => {
    expect(remarksOf(inOrder)).toEqual([]);
  });

  it('tell errors and warnings apart', () => {
    expect(told(withIssues(issue('warning'), issue('error'), issue('error')))).toEqual([
      'fault: 2 parts of the policy could not be read',
      'note: One thing in the policy to know about',
    ]);
  });

  it('say since when only the kept copy is in force', () => {
    const heldSince = Temporal.Instant.from('2026-11-20T07:30:00Z').epochMilliseconds;
    const [held] = remarksOf({ ...inOrder, policy: { ...inOrder.policy, source: 'kept', heldSince } });
    expect(held?.text).toBe('The browser has handed over none since 20 Nov 2026, 07:30.');
  });

  it('say that hours are set but nothing enforces them', () => {
    const enforcement = { ...inOrder.enforcement, enforcement: 'not-enforced' as const };
    expect(told({ ...inOrder, enforcement })).toEqual(['note: Hours are set but nothing enforces them']);
  });

  it('say that minutes are not added up where the browser’s sync refuses', () => {
    const failing = { ...inOrder.enforcement, minutes: { sharing: 'failing' as const } };
    expect(told({ ...inOrder, enforcement: failing })).toEqual([
      'fault: Minutes are not added up over devices',
    ]);
    const working = { ...inOrder.enforcement, minutes: { sharing: 'working' as const, devices: 2 } };
    expect(told({ ...inOrder, enforcement: working })).toEqual([]);
  });

  it.each([
    { wanted: ['x'], found: [] },
    { wanted: [], found: ['x'] },
  ])('notice a layer that is out of line: %o', (layer) => {
    const title = 'fault: Not every layer that closes sites is as it should be';
    expect(told({ ...inOrder, enforcement: { ...inOrder.enforcement, rules: layer } })).toEqual([title]);
    expect(told({ ...inOrder, enforcement: { ...inOrder.enforcement, scripts: layer } })).toEqual([title]);
  });

  it('say when the watch-lists have run out, and when they soon will', () => {
    const people = (state: 'in-use' | 'ended', daysLeft: number) =>
      told({ ...inOrder, people: { state, lists: [], daysLeft } });
    expect(people('ended', -1)).toEqual(['fault: The watch-lists have run out']);
    expect(people('in-use', 1)).toEqual(['note: The watch-lists end in one day']);
    expect(people('in-use', 30)).toEqual(['note: The watch-lists end in 30 days']);
    expect(people('in-use', 31)).toEqual([]);
  });

  it('say which sites are withheld, and which may have changed', () => {
    expect(told(withSite('no-access'))).toEqual(['fault: Lanyard cannot see X']);
    expect(told(withSite('changed'))).toEqual(['fault: X may have changed']);
    expect(remarksOf(withSite('changed'))[0]?.text).toBe(
      'The button that sends a post was not found (20 Nov 2026). Nudges may be missing there.',
    );
    for (const health of ['unseen', 'hours-only', 'recognised'] as const)
      expect(told(withSite(health))).toEqual([]);
  });

  it('say what became of a damaged database', () => {
    const database = { kind: 'rebuilt' as const, at: 0 };
    expect(told({ ...inOrder, versions: { ...inOrder.versions, database } })).toHaveLength(1);
  });
});
