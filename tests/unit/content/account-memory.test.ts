import { describe, expect, it } from 'vitest';

import { createAccountMemory } from '../../../lib/content/account-memory.ts';
import type { Account } from '../../../lib/core/account.ts';

describe('who is signed in', () => {
  it('keeps the last name shown for a handle, where the page shows none now', () => {
    let shown: Account | undefined = { handle: 'hannah', name: 'Hannah Taylor' };
    const memory = createAccountMemory({ account: () => shown });
    expect(memory.account()).toEqual({ handle: 'hannah', name: 'Hannah Taylor' });
    shown = { handle: 'hannah' };
    expect(memory.account()).toEqual({ handle: 'hannah', name: 'Hannah Taylor' });
    shown = { handle: 'hannah', name: 'Hannah Brady' };
    memory.account();
    shown = { handle: 'hannah' };
    expect(memory.account()?.name).toBe('Hannah Brady');
  });

  it('looks a box’s account up once until the person presses something', () => {
    let shown: Account | undefined = { handle: 'hannah', name: 'Hannah Taylor' };
    const memory = createAccountMemory({ account: () => shown });
    const box = {} as Element;
    memory.accountOfBox(box);
    shown = { handle: 'oak_tree', name: 'Oak Tree School' };
    expect(memory.accountOfBox(box)?.handle).toBe('hannah');
    memory.lookAgain();
    expect(memory.accountOfBox(box)?.handle).toBe('oak_tree');
  });

  it('looks at the page each time while it has not shown the account, or its name, beside the box', () => {
    let shown: Account | undefined;
    const memory = createAccountMemory({ account: () => shown });
    const box = {} as Element;
    expect(memory.accountOfBox(box)).toBeUndefined();
    shown = { handle: 'hannah' };
    expect(memory.accountOfBox(box)).toEqual({ handle: 'hannah' });
    shown = { handle: 'hannah', name: 'Hannah Taylor' };
    expect(memory.accountOfBox(box)?.name).toBe('Hannah Taylor');
  });

  it('never lends a name to another handle', () => {
    let shown: Account | undefined = { handle: 'hannah', name: 'Hannah Taylor' };
    const memory = createAccountMemory({ account: () => shown });
    memory.account();
    shown = { handle: 'oak_tree' };
    expect(memory.account()).toEqual({ handle: 'oak_tree' });
    shown = undefined;
    expect(memory.account()).toBeUndefined();
  });
});
