import { describe, expect, it } from 'vitest';

import * as urls from '../../../lib/sites/instagram/urls.ts';

describe('user names in addresses of Instagram', () => {
  it.each([
    ['/Tallulah.Brady_7/', 'tallulah.brady_7'],
    ['/tallulah_brady', 'tallulah_brady'],
    ['/tallulah_brady/?hl=cy', 'tallulah_brady'],
    ['/_.tal._/', '_.tal._'],
    ['/tallulah_brady/followers/', undefined],
    ['/p/CxLs00000/', undefined],
    ['/', undefined],
    ['', undefined],
    ['#', undefined],
    ['/.tal/', undefined],
    ['/tal..b/', undefined],
    ['/tal-b/', undefined],
    [`/${'t'.repeat(30)}/`, 't'.repeat(30)],
    [`/${'t'.repeat(31)}/`, undefined],
    ['https://www.instagram.com/tallulah_brady/', undefined],
  ])('%s names %s', (path, handle) => {
    expect(urls.handleOfPath(path)).toBe(handle);
  });

  it.each(['accounts', 'direct', 'explore', 'p', 'reel', 'reels', 'stories', 'tv', 'your_activity'])(
    '/%s/ is a page of the site',
    (part) => {
      expect(urls.handleOfPath(`/${part}/`)).toBeUndefined();
      expect(urls.ownerOfPath(`/${part}/x/`)).toBeUndefined();
    },
  );

  it.each([
    ['/tallulah_brady/', 'tallulah_brady'],
    ['/tallulah_brady/followers/', 'tallulah_brady'],
    ['/tallulah_brady/reel/CxLs00000/', 'tallulah_brady'],
    ['/stories/tallulah_brady/1/', undefined],
    ['/', undefined],
  ])('%s belongs to %s', (path, handle) => {
    expect(urls.ownerOfPath(path)).toBe(handle);
  });
});

describe('pages of Instagram', () => {
  const at = (address: string): URL => new URL(address, 'https://www.instagram.com');

  it.each([
    ['/accounts/edit/', 'profile-field'],
    ['/accounts/edit', 'profile-field'],
    ['https://accountscenter.instagram.com/profiles/1784/name/', 'profile-field'],
    ['https://accountscenter.instagram.com/personal_info/contact_points/', 'account-field'],
    ['/accounts/emailsignup/', 'account-field'],
    ['/accounts/signup/email/', 'account-field'],
  ])('the fields of %s: %s', (address, kind) => {
    expect(urls.fieldKindAt(at(address))).toBe(kind);
  });

  it.each([
    ...['/', '/accounts/login/', '/accounts/editor/', '/accounts/activity/', '/accounts/password/change/'],
    ...['/profiles/', '/personal_info/', '/tallulah_brady/', '/jane/accounts/edit/', '/direct/inbox/'],
    ...['/p/CxLs00000/', '/stories/tallulah_brady/'],
    'https://accountscenter.instagram.com/password_and_security/',
    'https://accountscenter.instagram.com/accounts/edit/',
  ])('%s has no fields of these', (address) => {
    expect(urls.fieldKindAt(at(address))).toBeUndefined();
  });

  it('tells messages from stories from all else', () => {
    const pages = ['/direct/inbox/', '/direct/t/178/', '/direct', '/stories/tal_b/', '/stories/tal_b/31/'];
    expect(pages.map(urls.isDirectRoute)).toEqual([true, true, true, false, false]);
    expect(pages.map(urls.isStoryRoute)).toEqual([false, false, false, true, true]);
    for (const path of ['/', '/directory/', '/direct_b/', '/tal_b/', '/p/stories/', '/storiesx/']) {
      expect([urls.isDirectRoute(path), urls.isStoryRoute(path)]).toEqual([false, false]);
    }
  });
});

describe('profiles on Instagram', () => {
  it.each(['/jane.d/', '/jane.d', '/jane.d/reels/', '/jane.d/tagged/'])('%s is one', (path) => {
    expect(urls.isProfilePath(path)).toBe(true);
  });

  it.each(['/', '/jane.d/followers/', '/p/CxLs00000/', '/accounts/edit/', '/jane.d/p/1/'])(
    '%s is none',
    (path) => {
      expect(urls.isProfilePath(path)).toBe(false);
    },
  );
});
