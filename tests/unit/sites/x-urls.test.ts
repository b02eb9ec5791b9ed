import { describe, expect, it } from 'vitest';

import * as urls from '../../../lib/sites/x/urls.ts';

describe('handles in addresses of X', () => {
  it.each([
    ['/Jane_D', 'jane_d'],
    ['/jane_d/', 'jane_d'],
    ['/jane_d/status/1', undefined],
    ['/home', undefined],
    ['/i', undefined],
    ['/follower_requests', undefined],
    ['/a-b', undefined],
    ['/', undefined],
  ])('%s names %s', (path, handle) => {
    expect(urls.handleOfPath(path)).toBe(handle);
  });

  it.each([
    ['/jane_d/status/1', 'jane_d'],
    ['/jane_d/followers', 'jane_d'],
    ['/settings/profile', undefined],
    ['/i/chat', undefined],
  ])('%s belongs to %s', (path, handle) => {
    expect(urls.ownerOfPath(path)).toBe(handle);
  });

  it('reads a follow-by-link page', () => {
    expect(urls.handleOfIntent({ pathname: '/intent/follow', search: '?screen_name=@Jane_D' })).toBe(
      'jane_d',
    );
    expect(urls.handleOfIntent({ pathname: '/intent/post', search: '?screen_name=jane_d' })).toBeUndefined();
    expect(urls.handleOfIntent({ pathname: '/intent/follow', search: '' })).toBeUndefined();
  });
});

describe('pages of X', () => {
  const kinds = {
    profile: urls.isProfileRoute,
    account: urls.isAccountRoute,
    requests: urls.isRequestsRoute,
  };
  const pages: [keyof typeof kinds, string][] = [
    ['profile', '/settings/profile'],
    ['profile', '/settings/bio'],
    ['profile', '/settings/bio/new/work_experience'],
    ['account', '/i/flow/signup'],
    ['account', '/i/flow/add_email'],
    ['account', '/settings/email'],
    ['account', '/settings/screen_name'],
    ['requests', '/follower_requests'],
  ];

  it.each(pages)('%s: %s, and nothing else', (kind, path) => {
    for (const [other, is] of Object.entries(kinds)) expect(is(path)).toBe(other === kind);
  });

  it.each([
    '/home',
    '/settings/profiles',
    '/settings/account',
    '/follower_requests_x',
    '/jane/settings/profile',
  ])('%s is none of them', (path) => {
    for (const is of Object.values(kinds)) expect(is(path)).toBe(false);
  });
});

describe('profiles on X', () => {
  it.each(['/Jane_D', '/jane_d/with_replies', '/jane_d/media/'])('%s is one', (path) => {
    expect(urls.isProfilePath(path)).toBe(true);
  });

  it.each(['/home', '/jane_d/status/1', '/jane_d/followers', '/settings/profile', '/i/media'])(
    '%s is none',
    (path) => {
      expect(urls.isProfilePath(path)).toBe(false);
    },
  );
});
