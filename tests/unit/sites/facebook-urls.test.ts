import { describe, expect, it } from 'vitest';

import * as urls from '../../../lib/sites/facebook/urls.ts';

const base = 'https://www.facebook.com/';
const at = (path: string): URL => new URL(path, base);

describe('whom an address of Facebook is about', () => {
  it.each([
    ['/Jane.Doe', 'jane.doe'],
    ['https://m.facebook.com/jane.doe/', 'jane.doe'],
    ['https://facebook.com/jane.doe', 'jane.doe'],
    ['https://web.facebook.com/jane.doe?__cft__[0]=AZ&__tn__=R', 'jane.doe'],
    ['/jane.doe?comment_id=77', 'jane.doe'],
    ['/profile.php?id=100001', '100001'],
    ['/profile.php?id=100001&__tn__=R', '100001'],
    ['/100001', '100001'],
    ['/people/Jane-Doe/100001/', '100001'],
    ['/groups/700/user/100001/', '100001'],
    ['/groups/leeds/user/100001/?__tn__=R', '100001'],
  ])('a link to %s leads to %s', (href, handle) => {
    expect(urls.personOf(href, base)?.handle).toBe(handle);
  });

  it.each([
    '/',
    '/friends',
    '/friends/requests',
    '/groups/700',
    '/groups/700/user',
    '/messages/t/100001',
    '/me',
    '/profile.php',
    '/profile.php?id=jane%20doe',
    '/profile.php?id=1',
    '/people/Jane-Doe',
    '/permalink.php?story_fbid=pfbid0&id=100001',
    '/photo/?fbid=1',
    '/photo.php?fbid=1',
    '/reel/1',
    '/stories/100001/',
    '/jane.doe/posts/pfbid0',
    '/jane.doe/friends',
    '/jane.doe?sk=about',
    '/profile.php?id=100001&sk=about',
    '/jane%20doe',
    'https://www.messenger.com/t/100001',
    'https://l.facebook.com/jane.doe',
    'https://business.facebook.com/latest',
    'https://accountscenter.facebook.com/profiles',
    'https://notfacebook.com/jane.doe',
    'https://facebook.com.example/jane.doe',
    'mailto:jane@example.com',
    'https://',
  ])('a link to %s leads to nobody', (href) => {
    expect(urls.personOf(href, base)).toBeUndefined();
  });

  it('knows the id where the address holds it, and only there', () => {
    expect(urls.personOf('/profile.php?id=100001', base)).toEqual({ handle: '100001', id: '100001' });
    expect(urls.personOf('/jane.doe', base)).toEqual({ handle: 'jane.doe' });
  });

  it.each([
    ['/jane.doe', 'jane.doe'],
    ['/Jane.Doe/friends', 'jane.doe'],
    ['/jane.doe?sk=about', 'jane.doe'],
    ['/profile.php?id=100001&sk=friends', '100001'],
    ['/groups/700/user/100001/', '100001'],
    ['/', undefined],
    ['/me', undefined],
    ['/groups/700', undefined],
    ['/friends/requests', undefined],
    ['/search/people/?q=jane', undefined],
    ['/messages/t/100001', undefined],
    ['https://www.messenger.com/jane.doe', undefined],
    ['https://accountscenter.facebook.com/profiles', undefined],
  ])('%s is on the pages of %s', (path, handle) => {
    expect(urls.ownerOf(at(path))?.handle).toBe(handle);
  });
});

type Kind = 'profile' | 'account' | 'messages' | 'requests' | 'search';

const is: Record<Kind, (address: URL) => boolean> = {
  profile: (address) => urls.fieldKindOf(address) === 'profile-field',
  account: (address) => urls.fieldKindOf(address) === 'account-field',
  messages: urls.isMessageRoute,
  requests: urls.isRequestsRoute,
  search: urls.isSearchRoute,
};

describe('pages of Facebook', () => {
  const pages: readonly [Kind, string][] = [
    ['profile', '/me?sk=directory_work'],
    ['profile', '/me/about'],
    ['profile', '/jane.doe?sk=about'],
    ['profile', '/jane.doe/about_work_and_education'],
    ['profile', '/profile.php?id=100001&sk=directory_intro'],
    ['profile', 'https://accountscenter.facebook.com/profiles/100001/name'],
    ['account', '/r.php'],
    ['account', '/reg/'],
    ['account', '/signup'],
    ['account', '/settings?tab=account'],
    ['account', 'https://accountscenter.facebook.com/personal_info/contact_points'],
    ['messages', '/messages/t/100001'],
    ['messages', '/messages/e2ee/t/100001/'],
    ['messages', '/messages'],
    ['messages', 'https://www.messenger.com/t/100001'],
    ['messages', 'https://business.facebook.com/latest/inbox/all'],
    ['requests', '/friends/requests'],
    ['requests', '/friends/requests/?profile_id=1'],
    ['search', '/search/people/?q=jane'],
    ['search', '/search/top?q=jane'],
  ];

  it.each(pages)('%s: %s, and nothing else', (kind, path) => {
    for (const [other, test] of Object.entries(is)) expect(test(at(path))).toBe(other === kind);
  });

  it.each([
    '/',
    '/login',
    '/login/?next=r.php',
    '/recover/initiate',
    '/checkpoint/1',
    '/jane.doe',
    '/jane.doe/photos',
    '/groups/700/about',
    '/groups/700?sk=about',
    '/settingsx',
    '/messagesx',
    '/friends/suggestions',
    '/friends',
    '/hashtag/about',
    'https://accountscenter.facebook.com/password_and_security',
    'https://business.facebook.com/latest/home',
    'https://notmessenger.com/t/100001',
  ])('%s is none of them', (path) => {
    for (const test of Object.values(is)) expect(test(at(path))).toBe(false);
  });

  it('the few words under a name are on profiles alone', () => {
    for (const path of ['/me', '/jane.doe', '/profile.php?id=100001'])
      expect(urls.isProfileRoute(at(path))).toBe(true);
    for (const path of ['/', '/groups/700', '/friends', '/login'])
      expect(urls.isProfileRoute(at(path))).toBe(false);
  });
});

describe('profiles on Facebook, with what is about them', () => {
  it.each([
    '/me',
    '/jane.doe',
    '/jane.doe?__tn__=R',
    '/jane.doe/about_work_and_education',
    '/jane.doe?sk=about',
    '/profile.php?id=100001',
    '/profile.php?id=100001&sk=directory_work',
  ])('%s is one', (path) => {
    expect(urls.isOverviewRoute(at(path))).toBe(true);
  });

  it.each([
    '/',
    '/friends',
    '/jane.doe/friends',
    '/jane.doe?sk=friends',
    '/profile.php?id=100001&sk=photos',
    '/jane.doe/posts/pfbid0',
    '/messages/t/100001',
    'https://l.facebook.com/jane.doe',
  ])('%s is none', (path) => {
    expect(urls.isOverviewRoute(at(path))).toBe(false);
  });
});
