import { describe, expect, it, vi } from 'vitest';

import { createPauseBudget } from '../../../lib/content/pause-budget.ts';
import type { TextSurfaceKind } from '../../../lib/core/surface.ts';
import { rules } from '../../../lib/rules/registry.ts';

const away = (): Promise<number> => Promise.reject(new Error('away'));

const onlyOnOfficial = rules.filter((rule) => rule.onlyOnOfficial === true);

type Found = { severity: 'notice' | 'pause' | 'block'; rule: { onlyOnOfficial?: boolean } };

const boxOf = (kind: TextSurfaceKind, ...found: readonly Found[]) => ({
  surface: { kind },
  findings: () => [{ severity: 'pause', rule: {} } as const, ...found],
});

const [composer, comment] = [boxOf('composer'), boxOf('comment')];

describe('the day’s pauses', () => {
  it('are claimed only when one is shown', () => {
    const claim = vi.fn(() => Promise.resolve(2));
    const budget = createPauseBudget(claim);
    budget.know(3);
    expect(budget.allows(composer)).toBe(true);
    expect(claim).not.toHaveBeenCalled();
    budget.spend([composer, composer]);
    expect(claim).toHaveBeenCalledOnce();
  });

  it('are counted down at once, and by what the worker answers', async () => {
    const budget = createPauseBudget(() => Promise.resolve(0));
    budget.know(2);
    budget.spend([comment]);
    expect(budget.allows(comment)).toBe(true);
    await Promise.resolve();
    expect(budget.allows(comment)).toBe(false);
  });

  it('end also where the worker cannot be reached', async () => {
    const budget = createPauseBudget(away);
    budget.know(1);
    budget.spend([composer]);
    await Promise.resolve();
    expect(budget.allows(composer)).toBe(false);
  });

  it.each(['message', 'profile-field', 'account-field'] as const)(
    'are not spent on a %s, which pauses whatever is left',
    (kind) => {
      const claim = vi.fn(away);
      const budget = createPauseBudget(claim);
      budget.know(0);
      budget.spend([boxOf(kind)]);
      expect(claim).not.toHaveBeenCalled();
      expect(budget.allows(boxOf(kind))).toBe(true);
    },
  );

  it.each(onlyOnOfficial)('are not spent on a rule of official accounts: $id', (rule) => {
    const claim = vi.fn(away);
    const budget = createPauseBudget(claim);
    const box = boxOf('composer', { severity: 'pause', rule });
    budget.know(0);
    expect(budget.allows(box)).toBe(true);
    budget.spend([box, composer]);
    expect(claim).not.toHaveBeenCalled();
    expect(budget.allows(composer)).toBe(false);
  });

  it('are spent where the rule of official accounts holds nothing by itself', () => {
    const claim = vi.fn(away);
    const budget = createPauseBudget(claim);
    const box = boxOf('composer', { severity: 'notice', rule: { onlyOnOfficial: true } });
    budget.know(1);
    budget.spend([box]);
    expect(claim).toHaveBeenCalledOnce();
    expect(budget.allows(box)).toBe(false);
  });

  it('are there again when the worker says so', () => {
    const budget = createPauseBudget(away);
    budget.know(0);
    budget.know(3);
    expect(budget.allows(composer)).toBe(true);
  });
});
