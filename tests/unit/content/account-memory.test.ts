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
