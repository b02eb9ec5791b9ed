import { expect, test, vi } from 'vitest';

import { createFetched } from '../../../../entrypoints/policy-builder/fetched.ts';

test('a part is fetched once, when it is first asked for, and drawn anew when it is there', async () => {
  const part = { Body: 'form' };
  const [fetchPart, changed] = [vi.fn(() => Promise.resolve(part)), vi.fn()];
  const ask = createFetched(fetchPart, changed);
  expect(fetchPart).not.toHaveBeenCalled();
  expect([ask(), ask()]).toEqual(['fetching', 'fetching']);
  await expect.poll(ask).toBe(part);
  expect(fetchPart).toHaveBeenCalledOnce();
  expect(changed).toHaveBeenCalledOnce();
});

test('a part that is not there is said to be missing', async () => {
  const changed = vi.fn();
  const ask = createFetched(() => Promise.reject(new Error('no such file')), changed);
  expect(ask()).toBe('fetching');
  await expect.poll(ask).toBe('missing');
  expect(changed).toHaveBeenCalledOnce();
});
