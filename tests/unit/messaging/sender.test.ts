import { describe, expect, it } from 'vitest';

import { contentPageOf, type RawSender } from '../../../lib/messaging/sender.ts';

const sites = [{ id: 'x', name: 'X', hosts: ['x.com'] }];
const left: RawSender = {
  id: 'lanyard',
  origin: 'https://x.com',
  frameId: 5,
  documentId: 'D0C',
  documentLifecycle: 'cached',
  tab: { id: 7 },
};

describe('a page that was just left', () => {
  it.each(['cached', 'pending_deletion'])('is known where it may speak: %s', (documentLifecycle) => {
    const sender = { ...left, documentLifecycle };
    expect(contentPageOf(sender, sites, 'left')).toEqual({ siteId: 'x', tabId: 7, key: 'D0C' });
    expect(contentPageOf(sender, sites)).toBeUndefined();
  });

  it.each<[string, RawSender]>([
    ['of another site', { ...left, origin: 'https://example.org' }],
    ['of no tab', { ...left, tab: {} }],
    ['a frame of a page that is seen', { ...left, documentLifecycle: 'active' }],
    ['a page made ready before it is shown', { ...left, documentLifecycle: 'prerender' }],
  ])('is not %s', (_, sender) => {
    expect(contentPageOf(sender, sites, 'left')).toBeUndefined();
  });
});
