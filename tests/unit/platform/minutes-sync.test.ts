import { beforeEach, describe, expect, it, vi } from 'vitest';

import { hideSync, minutesSync, onMinutesChange } from '../../../lib/platform/minutes-sync.ts';

/** As much of a browser's sync as is used here. */
const here = vi.hoisted(() => {
  const items = new Map<string, unknown>();
  const listeners = new Set<(changes: object, area: string) => void>();
  const sync = {
    get: (_: null) => Promise.resolve(Object.fromEntries(items)),
    set: (added: object) => {
      for (const [name, value] of Object.entries(added)) items.set(name, value);
      return Promise.resolve();
    },
    remove: (names: string[]) => {
      for (const name of names) items.delete(name);
      return Promise.resolve();
    },
    setAccessLevel: (_: object): Promise<void> => Promise.resolve(),
  };
  const onChanged = {
    addListener: (listener: (changes: object, area: string) => void) => void listeners.add(listener),
    removeListener: (listener: (changes: object, area: string) => void) => void listeners.delete(listener),
  };
  return { items, listeners, sync, default: { storage: { sync, onChanged } } };
});
vi.mock('webextension-polyfill', () => here);

const tell = (changes: object, area: string): void => {
  for (const one of here.listeners) one(changes, area);
};
const entry = { device: 'aB-_3', date: '2026-09-14', used: 720_000 };

beforeEach(() => here.items.clear());

describe('the browser’s own sync', () => {
  it('holds one number for each device and date, in an item of its own', async () => {
    await minutesSync.write([entry, { ...entry, device: 'other', used: 5 }]);
    expect(Object.fromEntries(here.items)).toEqual({
      'minutes 2026-09-14 aB-_3': 720_000,
      'minutes 2026-09-14 other': 5,
    });
    expect(await minutesSync.read()).toEqual([entry, { ...entry, device: 'other', used: 5 }]);
    await minutesSync.remove([entry]);
    expect([...here.items.keys()]).toEqual(['minutes 2026-09-14 other']);
  });

  it.each([
    ['something else', 'theme', 5],
    ['no date', 'minutes today aB3', 5],
    ['a name that is none', 'minutes 2026-09-14 two words', 5],
    ['text', 'minutes 2026-09-14 aB3', '5'],
    ['less than nothing', 'minutes 2026-09-14 aB3', -5],
    ['a part', 'minutes 2026-09-14 aB3', 0.5],
    ['more than a day has', 'minutes 2026-09-14 aB3', 90_000_001],
    ['nothing', 'minutes 2026-09-14 aB3', null],
  ])('is not believed where there is %s', async (_, name, value) => {
    here.items.set(name, value);
    expect(await minutesSync.read()).toEqual([]);
  });

  it('is heard only of minutes, and only until then', () => {
    const changed = vi.fn();
    const life = new AbortController();
    onMinutesChange(changed, life.signal);
    tell({ theme: {} }, 'sync');
    tell({ 'minutes 2026-09-14 aB3': {} }, 'local');
    expect(changed).not.toHaveBeenCalled();
    tell({ theme: {}, 'minutes 2026-09-14 aB3': {} }, 'sync');
    expect(changed).toHaveBeenCalledTimes(1);
    life.abort();
    expect(here.listeners.size).toBe(0);
  });

  it('is kept from content scripts, where the browser can', async () => {
    const hide = vi.spyOn(here.sync, 'setAccessLevel').mockRejectedValue(new Error('cannot'));
    await hideSync();
    expect(hide).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });
});
