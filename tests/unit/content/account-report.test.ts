import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createAccountReport } from '../../../lib/content/account-report.ts';
import type { Account, AccountKind } from '../../../lib/core/account.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';

const school: Account = { handle: 'stjames_primary' };
const teacher: Account = { handle: 'ms_taylor_reads' };

/** `losing`: whether the first messages, one by one, do not arrive. */
function setUp(officialAccounts: readonly string[], losing: boolean[] = []) {
  const told: AccountKind[] = [];
  const page: { account: Account | undefined } = { account: school };
  const report = createAccountReport(
    { account: () => page.account },
    { settings: () => ({ siteId: 'x', officialAccounts }) as unknown as PageNudgeSettings },
    {
      reportAccount: (kind) => {
        told.push(kind);
        return losing.shift() === true ? Promise.reject(new Error('nobody listens')) : Promise.resolve();
      },
    },
    new AbortController().signal,
  );
  return { told, page, report };
}

const show = (persisted: boolean): void => {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
};

describe('what the worker is told of the account in use', () => {
  beforeEach(() => {
    vi.stubGlobal('window', new EventTarget());
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is told when it changes, and only then', () => {
    const { told, page, report } = setUp(['x:stjames_primary']);
    report();
    report();
    page.account = teacher;
    report();
    expect(told).toEqual(['official', 'personal']);
  });

  it('is told again by a page that comes back from the back/forward cache', () => {
    const { told, report } = setUp(['x:stjames_primary']);
    report();
    show(false);
    report();
    show(true);
    report();
    expect(told).toEqual(['official', 'official']);
  });

  it('is found by itself on a page that is drawn later, and that nobody touches', async () => {
    vi.useFakeTimers();
    const { told, page, report } = setUp(['x:stjames_primary']);
    page.account = undefined;
    report();
    await vi.advanceTimersByTimeAsync(1000);
    page.account = school;
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(['official']);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(2);
    vi.useRealTimers();
  });

  it('is told again where it did not arrive', async () => {
    vi.useFakeTimers();
    const { told, report } = setUp(['x:stjames_primary'], [true]);
    report();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(['official', 'official']);
    vi.useRealTimers();
  });

  it('is nothing where the school lists no official account', () => {
    const { told, report } = setUp([]);
    report();
    expect(told).toEqual([]);
  });
});
