import { describe, expect, it } from 'vitest';

import { siteOfUrl } from '../../../lib/core/site-info.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';

describe('the site of an address', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['http://mobile.twitter.com/', 'x'],
    ['https://www.messenger.com/t/1', 'facebook'],
  ])('%s is %s', (url, id) => {
    expect(siteOfUrl(catalogue, url)?.id).toBe(id);
  });

  it.each([
    'https://notx.com/',
    'https://x.com.evil.example/',
    'ftp://x.com/',
    'about:blank',
    'x.com',
    undefined,
  ])('%s is none of them', (url) => {
    expect(siteOfUrl(catalogue, url)).toBeUndefined();
  });
});
