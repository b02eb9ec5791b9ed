import { describe, expect, it } from 'vitest';

import * as urls from '../../../lib/sites/threads/urls.ts';

describe('handles in addresses of Threads', () => {
  it.each([
    ['/@Jane.D', 'jane.d'],
    ['/@jane_d/', 'jane_d'],
    ['/@jane_d?hl=cy', 'jane_d'],
    ['https://www.threads.net/@jane_d', 'jane_d'],
    ['/@jane_d/post/Cx1', undefined],
    ['/jane_d', undefined],
    ['https://www.instagram.com/@jane_d', undefined],
    ['@jane_d', undefined],
    ['/', undefined],
  ])('%s leads to %s', (href, handle) => {
    expect(urls.handleOfLink(href)).toBe(handle);
  });

  it.each([
    ['/@jane_d', true, false],
    ['/@jane_d/replies', true, false],
    ['/@jane_d/post/Cx1', false, true],
    ['/search', false, false],
    ['/', false, false],
  ])('%s: a profile %s, a post %s', (path, isProfile, isPost) => {
    expect([urls.isProfilePath(path), urls.isPostPath(path)]).toEqual([isProfile, isPost]);
  });

  it('knows conversations', () => {
    expect(['/messages', '/direct/t/1', '/messages-from'].map(urls.isMessagePath)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
