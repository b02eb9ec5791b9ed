import type { VNode } from 'preact';
import { describe, expect, it, vi } from 'vitest';

import type { ContactNoticeProps } from '../../../components/nudge/ContactNotice.tsx';
import { digestsOf } from '../../../lib/content/person-question.ts';
import { createPersonNotices } from '../../../lib/content/person-notices.ts';
import type { Account } from '../../../lib/core/account.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import type { ShownPerson, TextSurface } from '../../../lib/sites/site-adapter.ts';
import { knownOf } from './known.ts';

const LEAD = 'This name is the same as one on your school’s list. It may be someone else.';

/** A page of a site, with what is said on it and remembered of it. */
function setUp(given: Partial<PageNudgeSettings> = {}) {
  const severities = given.severities ?? { 'profile-visit.pupil': 'notice' };
  const [answeredAccounts, noticedAccounts] = [new Set<string>(), new Set<string>()];
  const known = knownOf({ ...given, severities });
  const page = {
    address: '/',
    shown: undefined as ShownPerson | undefined,
    to: undefined as Account | undefined,
  };
  const state = { isHere: true, isWriting: false };
  const said: ContactNoticeProps[] = [];
  const remembered: string[] = [];
  const endNote = vi.fn();
  const notices = createPersonNotices({
    adapter: {
      account: () => ({ handle: 'hannah.t', name: 'Hannah Taylor' }),
      personShown: () => page.shown,
      addressee: () => page.to,
      around: () => ({ region: {} as Element, controls: [] }),
    },
    knowledge: {
      ...known,
      people: () => (state.isHere ? known.people() : undefined),
      ...{ answeredAccounts, noticedAccounts },
      noticeAccount: (digest: string) => void noticedAccounts.add(digest),
    } as never,
    worker: {
      countNudge: vi.fn(),
      rememberAnswer: (about) => Promise.resolve(void remembered.push(about)),
    },
    cards: {
      notice(_, __, content) {
        const draw = () => void said.push((content() as VNode<ContactNoticeProps>).props);
        draw();
        return draw;
      },
      close: vi.fn(),
      endNote,
      shownFor: () => (state.isWriting ? ({} as never) : undefined),
    },
    address: () => page.address,
  });
  const open = (name: string, { handle = name, connected = false, at = {} as Element } = {}): void => {
    page.address = `/${handle}`;
    page.shown = { account: { handle, name }, at, connected };
    notices.onPage();
  };
  const write = (name: string, kind: TextSurface['kind'] = 'message'): void => {
    page.to = { handle: name, name };
    notices.onBox({ kind, root: {} as never });
  };
  return { open, write, said, remembered, notices, state, endNote, answeredAccounts };
}

describe('the page of somebody listed (P7)', () => {
  it('has a small notice without name or role, once an account, ever', () => {
    const { open, said, remembered } = setUp();
    open('Tallulah Brady');
    expect(said).toMatchObject([{ lead: `${LEAD} “Why?” has what your policy asks.`, safety: undefined }]);
    expect(JSON.stringify(said)).not.toMatch(/tallulah|brady|pupil/i);
    expect(remembered).toEqual(['notice']);
    open('Nadia Rahman');
    open('Tallulah Brady');
    expect(said).toHaveLength(1);
    open('Tallulah Brady', { handle: 'namesake' });
    expect(said).toHaveLength(2);
  });

  it('of other roles only where policy says so, and never more than a notice', () => {
    const others = ['Rhys Llewellyn', 'Marek Zielinski', 'Greta Moss'];
    const usual = setUp();
    for (const name of others) usual.open(name);
    expect(usual.said).toEqual([]);
    const { open, said } = setUp({ severities: { 'profile-visit': 'block' } });
    for (const name of others) open(name);
    expect(said).toHaveLength(3);
    const silent = setUp({ off: ['facebook:profile-page'] });
    silent.open('Tallulah Brady');
    expect(silent.said).toEqual([]);
  });

  it('waits for the lists, and for what is being written', () => {
    const { open, said, state, notices } = setUp();
    state.isHere = false;
    open('Tallulah Brady');
    state.isHere = true;
    state.isWriting = true;
    notices.onPage();
    expect(said).toEqual([]);
    state.isWriting = false;
    notices.onPage();
    notices.onPage();
    expect(said).toHaveLength(1);
  });

  it('takes the heading of the page before for nobody else', () => {
    const { open, said } = setUp();
    const at = {} as Element;
    open('Tallulah Brady', { at });
    open('Tallulah Brady', { at, handle: 'sam.lee' });
    expect(said).toHaveLength(1);
    open('Sam Lee', { at, handle: 'sam.lee' });
    open('Tallulah Brady', { handle: 'a.namesake' });
    expect(said).toHaveLength(2);
  });

  it('goes when the person goes on', () => {
    const { open, endNote } = setUp();
    open('Tallulah Brady');
    expect(endNote).not.toHaveBeenCalled();
    open('Nadia Rahman');
    expect(endNote).toHaveBeenCalledTimes(1);
  });

  it('is not said of an account that was answered for', () => {
    const { open, write, said, answeredAccounts } = setUp();
    const alfie = { handle: 'alfie.t', name: 'Alfie Thompson' };
    for (const digest of digestsOf(alfie, knownOf())) answeredAccounts.add(digest);
    open(alfie.name, { handle: alfie.handle });
    write('Tallulah Brady');
    expect(said).toHaveLength(1);
  });
});

describe('somebody one is connected with already', () => {
  it('is told of where a request to them would be asked about: once, as a notice', () => {
    const { open, said } = setUp({ severities: {} });
    open('Tallulah Brady');
    open('Rhys Llewellyn', { connected: true });
    open('Nadia Rahman', { connected: true });
    open('Rhys Llewellyn', { connected: true });
    expect(said).toHaveLength(1);
  });

  it('a colleague only where policy has turned that on (P9)', () => {
    const usual = setUp({ severities: {} });
    usual.open('Greta Moss', { connected: true });
    expect(usual.said).toEqual([]);
    const asked = setUp({ severities: { 'friend-request.staff': 'notice' } });
    asked.open('Greta Moss', { connected: true });
    expect(asked.said).toHaveLength(1);
  });
});

describe('a message to somebody listed (P8, C8)', () => {
  it('has a notice before it is written: the school’s own ways, no details, what to do if a child is not safe', () => {
    const { write, said } = setUp();
    write('Tallulah Brady');
    const [notice] = said;
    expect(notice?.lead).toContain('from your school’s own systems');
    expect(notice?.lead).toContain('neither ask for personal details nor give yours');
    expect(notice?.safety).toContain('do not promise to keep it secret');
    expect(JSON.stringify(notice)).not.toMatch(/tallulah|brady|pupil/i);
    write('Tallulah Brady');
    expect(said).toHaveLength(1);
  });

  it('also after their page was looked at, which is another thing', () => {
    const { open, write, said } = setUp();
    open('Tallulah Brady');
    write('Tallulah Brady');
    expect(said).toHaveLength(2);
  });

  it('is no comment and no post, nobody else, and no role policy does not name', () => {
    const { write, said } = setUp();
    write('Tallulah Brady', 'comment');
    write('Nadia Rahman');
    write('Marek Zielinski');
    expect(said).toEqual([]);
    const asked = setUp({ severities: { 'direct-message.parent': 'notice' } });
    asked.write('Marek Zielinski');
    expect(asked.said).toHaveLength(1);
  });
});
