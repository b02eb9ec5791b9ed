import { describe, expect, it } from 'vitest';

import { siteOfUrl } from '../../../lib/core/site-info.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';

describe('the site of an address', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['http://mobile.twitter.com/', 'x'],
    ['https://www.messenger.com/t/1', 'facebook'],
    ['https://x.com./home', 'x'],
    ['https://WWW.Facebook.COM.:8443/', 'facebook'],
    ['https://me:secret@ｘ.com/', 'x'],
    ['https://%78.com/', 'x'],
  ])('%s is %s', (url, id) => {
    expect(siteOfUrl(catalogue, url)?.id).toBe(id);
  });

  it.each([
    'https://notx.com/',
    'https://x.com.evil.example/',
    'https://x-com.translate.goog/home',
    'https://web.archive.org/web/2026/https://x.com/home',
    'https://192.0.2.7/home',
    'https://pbs.twimg.com/media/1.jpg',
    'view-source:https://x.com/home',
    'ftp://x.com/',
    'about:blank',
    'x.com',
    undefined,
  ])('%s is none of them', (url) => {
    expect(siteOfUrl(catalogue, url)).toBeUndefined();
  });
});
