import { describe, expect, it } from 'vitest';

import { accountKindOf } from '../../../lib/content/judge.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';

const settings = {
  siteId: 'facebook',
  officialAccounts: ['facebook:oaktree', 'facebook:100002', 'x:oaktreeschool'],
} as unknown as PageNudgeSettings;

describe('an official account', () => {
  it('is known by its handle, and by its id where a page shows only that', () => {
    expect(accountKindOf(settings, { handle: 'oaktree', id: '100001' })).toBe('official');
    expect(accountKindOf(settings, { handle: 'oaktree.federation', id: '100002' })).toBe('official');
    expect(accountKindOf(settings, { handle: '100002', id: '100002' })).toBe('official');
  });

  it('is none that is listed for another site, or not at all', () => {
    expect(accountKindOf(settings, { handle: 'oaktreeschool' })).toBe('personal');
    expect(accountKindOf(settings, { handle: 'jane.doe', id: '100003' })).toBe('personal');
    expect(accountKindOf(settings, undefined)).toBe('unknown');
  });
});
