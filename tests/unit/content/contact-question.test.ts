import { describe, expect, it } from 'vitest';

import { askOfContact } from '../../../lib/content/contact-question.ts';
import type { Knowledge } from '../../../lib/content/knowledge.ts';
import type { Account } from '../../../lib/core/account.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import { detection } from '../../../lib/rules/detection.ts';
import type { ContactAction } from '../../../lib/sites/site-adapter.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { packPeople } from '../../../lib/text/people.ts';

const salt = 'made up for this test';
const people = detection.compilePeople(
  {
    salt,
    lists: [
      { role: 'pupil', common: false, packed: packPeople(['Tallulah Brady', 'Oona Field'], salt) },
      { role: 'pupil', common: true, packed: packPeople(['Ann Lee'], salt) },
      { role: 'staff', common: false, packed: packPeople(['Greta Moss'], salt) },
    ],
  },
  nicknames,
);
const settings = {
  severities: {},
  off: [],
  officialAccounts: [],
  gentle: false,
  deviceSalt: 'of this device',
  siteId: 'x',
} as unknown as PageNudgeSettings;

function setUp() {
  const answered = new Set<string>();
  const knowledge = {
    settings: () => settings,
    detection: () => detection,
    people: () => people,
    ownPeople: () => undefined,
    answeredAccounts: answered,
    noticedAccounts: new Set(),
  } as unknown as Knowledge;
  const ask = (kind: ContactAction['kind'], account: Account) =>
    askOfContact({ kind, account, control: {} as Element }, knowledge, undefined);
  return { ask, answered };
}

/** Follow shows the numeric id too; Accept and menus show the handle alone. */
const atFollow = { handle: 'tallulah_b', name: 'Tallulah Brady', id: '77' };
const atAccept = { handle: 'tallulah_b', name: 'Tallulah Brady' };

describe('“It’s someone else”', () => {
  it('answered at one control holds at the others', () => {
    for (const [first, then] of [
      [atFollow, atAccept],
      [atAccept, atFollow],
    ] as const) {
      const { ask, answered } = setUp();
      for (const digest of ask('follow', first)?.digests ?? []) answered.add(digest);
      expect(answered.size).toBeGreaterThan(0);
      expect(ask('accept', then)).toBeUndefined();
    }
  });

  it('frees no namesake', () => {
    const { ask, answered } = setUp();
    for (const digest of ask('follow', atFollow)?.digests ?? []) answered.add(digest);
    expect(ask('follow', { handle: 'other', name: 'Tallulah Brady', id: '78' })).toBeDefined();
  });
});

describe('who a contact is with', () => {
  it.each(['tallulah_brady', 'tallulah.brady', 'tallulahbrady', 'tallulah_brady_09'])(
    'a handle that is a listed name asks, whatever is shown: %s',
    (handle) => {
      expect(setUp().ask('follow', { handle, name: 'tal' })).toBeDefined();
      expect(setUp().ask('follow', { handle })).toBeDefined();
    },
  );

  it('neither name nor handle listed: nothing is asked', () => {
    expect(setUp().ask('follow', { handle: 'tal_b', name: 'tal' })).toBeUndefined();
    expect(setUp().ask('follow', { handle: 'tal_b' })).toBeUndefined();
  });
});

describe('a name and a handle that are two people on the lists', () => {
  it.each([
    ['a name that many share gives way to the handle', 'Ann Lee', 'tallulahbrady', 'pause'],
    ['whichever of them stands first', 'Tallulah Brady', 'annlee', 'pause'],
    ['a colleague, of whom nothing is asked, hides no pupil', 'Greta Moss', 'tallulahbrady', 'pause'],
    ['two that are both unsure stay a notice', 'Ann Lee', 'ann_lee', 'notice'],
  ])('%s', (_, name, handle, severity) => {
    expect(setUp().ask('follow', { handle, name })).toMatchObject({ severity, roles: ['pupil'] });
  });
});

describe('the school’s own account (A4, A7)', () => {
  const school = { handle: 'stjames_primary', name: 'St James' };
  const severities = { 'official-follow': 'pause', 'official-accept': 'notice' } as const;
  const official = { ...settings, officialAccounts: ['x:stjames_primary'], severities };

  function setUpOfficial() {
    const answered = new Set<string>();
    const knowledge = {
      settings: () => official,
      detection: () => detection,
      people: () => people,
      ownPeople: () => undefined,
      answeredAccounts: answered,
      noticedAccounts: new Set(),
    } as unknown as Knowledge;
    const ask = (kind: ContactAction['kind'], account: Account, own: Account | undefined = school) =>
      askOfContact({ kind, account, control: {} as Element }, knowledge, own);
    return { ask, answered };
  }

  const anybody = { handle: 'leeds_weather', name: 'Leeds Weather' };

  it('is asked whoever it follows or accepts, as policy says; a personal one is not', () => {
    const { ask } = setUpOfficial();
    expect(ask('follow', anybody)).toMatchObject({ severity: 'pause', rule: 'official-follow', roles: [] });
    expect(ask('accept', anybody)).toMatchObject({ severity: 'notice', rule: 'official-accept' });
    expect(ask('follow', anybody, { handle: 'hannah_t' })).toBeUndefined();
    expect(setUp().ask('follow', anybody)).toBeUndefined();
  });

  it('once answered it is free, and that frees nobody’s name', () => {
    const { ask, answered } = setUpOfficial();
    for (const digest of ask('follow', anybody)?.digests ?? []) answered.add(digest);
    expect(ask('follow', anybody)).toBeUndefined();
    for (const digest of ask('follow', { handle: 'tallulah_b' })?.digests ?? []) answered.add(digest);
    expect(ask('follow', { handle: 'tallulah_b', name: 'Tallulah Brady' })).toMatchObject({
      rule: 'friend-request',
    });
  });

  it('somebody listed is asked about first, unless the school’s account is asked more strongly', () => {
    const { ask } = setUpOfficial();
    expect(ask('accept', { handle: 'tallulah_b', name: 'Tallulah Brady' })?.rule).toBe('request-accept');
    expect(ask('follow', { handle: 'annie', name: 'Ann Lee' })?.rule).toBe('official-follow');
  });
});
