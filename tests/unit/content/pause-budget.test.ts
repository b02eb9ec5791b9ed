import { describe, expect, it, vi } from 'vitest';

import { createPauseBudget } from '../../../lib/content/pause-budget.ts';

const away = (): Promise<number> => Promise.reject(new Error('away'));

describe('the day’s pauses', () => {
  it('are claimed only when one is shown', () => {
    const claim = vi.fn(() => Promise.resolve(2));
    const budget = createPauseBudget(claim);
    budget.know(3);
    expect(budget.allows('composer')).toBe(true);
    expect(claim).not.toHaveBeenCalled();
    budget.spend(['composer', 'composer']);
    expect(claim).toHaveBeenCalledOnce();
  });

  it('are counted down at once, and by what the worker answers', async () => {
    const budget = createPauseBudget(() => Promise.resolve(0));
    budget.know(2);
    budget.spend(['comment']);
    expect(budget.allows('comment')).toBe(true);
    await Promise.resolve();
    expect(budget.allows('comment')).toBe(false);
  });

  it('end also where the worker cannot be reached', async () => {
    const budget = createPauseBudget(away);
    budget.know(1);
    budget.spend(['composer']);
    await Promise.resolve();
    expect(budget.allows('composer')).toBe(false);
  });

  it('are not spent on messages and profiles, which pause whatever is left', () => {
    const claim = vi.fn(away);
    const budget = createPauseBudget(claim);
    budget.know(0);
    budget.spend(['message', 'profile-field', 'account-field']);
    expect(claim).not.toHaveBeenCalled();
    expect(budget.allows('message')).toBe(true);
    expect(budget.allows('profile-field')).toBe(true);
  });

  it('are there again when the worker says so', () => {
    const budget = createPauseBudget(away);
    budget.know(0);
    budget.know(3);
    expect(budget.allows('composer')).toBe(true);
  });
});
