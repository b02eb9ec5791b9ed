import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createBlockLayers } from '../../../lib/platform/block-layers.ts';
import { onInstalled } from '../../../lib/platform/lifecycle.ts';
import { managedStorage, onManagedChange } from '../../../lib/platform/managed-storage.ts';
import { onPermissionsChange, withheldSites } from '../../../lib/platform/permissions.ts';
import { createSiteWatch } from '../../../lib/platform/site-watch.ts';
import { tabAccounts } from '../../../lib/platform/tab-accounts.ts';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';

const here = vi.hoisted(() => ({ default: {} as FakeBrowser }));
vi.mock('webextension-polyfill', () => here);

const x = { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'] };
const facebook = { id: 'facebook', name: 'Facebook', hosts: ['facebook.com'] };
const catalogue = [x, facebook];
const closed = { rules: ['x'], scripts: ['x'] };
const open = { rules: [], scripts: [] };

const use = (origin?: string): FakeBrowser => Object.assign(here.default, createFakeBrowser(origin));
beforeEach(() => void use());

describe('network rules and registered scripts', () => {
  const layers = () => createBlockLayers(catalogue, { watch: () => undefined });

  it('close the hosts of a site, and carry the address asked for', async () => {
    expect(await layers().sync(closed)).toBe(true);
    const [rule] = here.default.rules.values();
    expect(rule?.condition.requestDomains).toEqual(['x.com', 'x.com.', 'twitter.com', 'twitter.com.']);
    // Not the dynamic address of `getURL('blocked.html')`: it is another one after the browser's next start.
    expect(rule?.action.redirect?.regexSubstitution).toBe('chrome-extension://lanyard/blocked.html#\\0');
    expect(here.default.scripts.get('lanyard-closed')?.matches).toEqual([
      '*://*.x.com/*',
      '*://*.twitter.com/*',
    ]);
  });

  it('meet the host with the dot of the root, too, where the browser takes it for another one', async () => {
    use('moz-extension://lanyard');
    expect(await layers().sync(closed)).toBe(true);
    const matches = ['*://*.x.com/*', '*://*.twitter.com/*', '*://*.x.com./*', '*://*.twitter.com./*'];
    expect(here.default.scripts.get('lanyard-closed')?.matches).toEqual(matches);
    expect(await layers().standing()).toEqual({ rules: ['x'], scripts: ['x'] });
    expect(await layers().sync(closed)).toBe(false);
    await layers().sync({ rules: ['x', 'facebook'], scripts: ['x', 'facebook'] });
    here.default.scripts.get('lanyard-closed')?.matches.pop();
    here.default.rules.get(1)?.condition.requestDomains?.pop();
    expect(await layers().standing()).toEqual({ rules: ['x'], scripts: ['x'] });
  });

  it('have pages count from their start where the manifest does not: on sites that only policy names', async () => {
    const reddit = { id: 'reddit', name: 'Reddit', hosts: ['reddit.com'], counting: 'chosen' } as const;
    const chosen = createBlockLayers([x, reddit], { watch: () => undefined });
    const counting = () => here.default.scripts.get('lanyard-time');
    await chosen.countFromStart(['x', 'reddit']);
    await chosen.countFromStart(['x', 'reddit']);
    expect(counting()?.matches).toEqual(['*://*.reddit.com/*']);
    expect(here.default.scripting.registerContentScripts).toHaveBeenCalledOnce();
    await chosen.countFromStart(['x']);
    expect(counting()).toBeUndefined();
  });

  it('are left alone by another worker where they stand as they should', async () => {
    await layers().sync(closed);
    expect(await layers().sync(closed)).toBe(false);
    expect(here.default.declarativeNetRequest.updateDynamicRules).toHaveBeenCalledOnce();
    expect(here.default.scripting.registerContentScripts).toHaveBeenCalledOnce();
  });

  it('are gone when the site opens', async () => {
    await layers().sync(closed);
    expect(await layers().sync(open)).toBe(true);
    expect(here.default.rules.size).toBe(0);
    expect(here.default.scripts.size).toBe(0);
  });

  it('of an older version are replaced, and removed where nothing is closed', async () => {
    const stale = {
      id: 1,
      condition: { requestDomains: ['x.com', 'twitter.com'] },
      action: { redirect: { regexSubstitution: 'chrome-extension://old/blocked.html#\\0' } },
    };
    here.default.rules.set(1, stale);
    await layers().sync(closed);
    expect(here.default.rules.get(1)).not.toEqual(stale);
    here.default.rules.set(1, stale);
    await layers().sync(open);
    expect(here.default.rules.size).toBe(0);
  });

  it('say which sites are closed, as the browser has it, and count no rule of an older version', async () => {
    expect(await layers().standing()).toEqual({ rules: [], scripts: [] });
    await layers().sync({ rules: ['x'], scripts: ['x', 'facebook'] });
    expect(await layers().standing()).toEqual({ rules: ['x'], scripts: ['x', 'facebook'] });
    here.default.rules.set(2, { id: 2, condition: {}, action: {} });
    here.default.scripts.clear();
    expect(await layers().standing()).toEqual({ rules: [], scripts: [] });
  });

  it('are tried each by itself: scripts cover though rules fail', async () => {
    here.default.declarativeNetRequest.updateDynamicRules.mockRejectedValueOnce(new Error('no rules today'));
    await expect(layers().sync(closed)).rejects.toThrow('no rules today');
    expect(here.default.scripts.size).toBe(1);
  });

  it('may differ: a site with an official account carries no rule', async () => {
    await layers().sync({ rules: [], scripts: ['x'] });
    expect([here.default.rules.size, here.default.scripts.size]).toEqual([0, 1]);
  });
});

describe('watching tabs', () => {
  it('tells of a closed site by address and by the end of loading, and of no other', () => {
    const shown: [number, string][] = [];
    createSiteWatch(catalogue, (tabId, siteId) => shown.push([tabId, siteId]));
    const { emit } = here.default.tabs.onUpdated;
    emit(1, { url: 'https://x.com/a' }, { url: 'https://x.com/a', status: 'complete' });
    emit(2, { status: 'complete' }, { url: 'https://m.facebook.com/', status: 'complete' });
    emit(3, { status: 'loading' }, { url: 'https://x.com/', status: 'loading' });
    emit(4, { status: 'complete' }, { url: 'https://example.org/', status: 'complete' });
    emit(5, { status: 'complete' }, { status: 'complete' });
    expect(shown).toEqual([
      [1, 'x'],
      [2, 'facebook'],
    ]);
  });

  it('goes on from the first turn of a worker until it is told that nothing is closed', async () => {
    const siteWatch = createSiteWatch(catalogue, () => undefined);
    const layers = createBlockLayers(catalogue, siteWatch);
    const { filters } = here.default.tabs.onUpdated;
    expect(filters()).toHaveLength(1);
    await layers.sync(open);
    expect(filters()).toHaveLength(0);
    await layers.sync(closed);
    await layers.sync(closed);
    expect(filters()).toHaveLength(1);
  });

  it('asks Firefox for these sites only, and Chromium, which takes no filter, for none', () => {
    createSiteWatch([facebook], () => undefined);
    expect(here.default.tabs.onUpdated.filters()).toEqual([[]]);
    use('moz-extension://lanyard');
    createSiteWatch([facebook], () => undefined);
    expect(here.default.tabs.onUpdated.filters()).toEqual([
      [{ urls: ['*://*.facebook.com/*', '*://*.facebook.com./*'], properties: ['status', 'url'] }],
    ]);
  });
});

describe('accounts of tabs', () => {
  it('are kept by tab, each by itself, and forgotten one by one', async () => {
    const official = { key: 'document', account: 'official' } as const;
    await tabAccounts.write(7, official);
    await tabAccounts.write(8, { key: 'other', account: 'personal' });
    expect(await tabAccounts.read(7)).toEqual(official);
    await tabAccounts.forget(8);
    expect(await tabAccounts.read(8)).toBeUndefined();
    expect(await tabAccounts.read(7)).toEqual(official);
  });
});

describe('policy and permissions', () => {
  it('reads nothing where the browser has no policy and says so by failing', async () => {
    here.default.storage.managed.get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await managedStorage.read()).toBeUndefined();
  });

  it('hears of policy, not of other storage, until it is told to stop', () => {
    const life = new AbortController();
    const changed = vi.fn();
    onManagedChange(changed, life.signal);
    here.default.storage.onChanged.emit({}, 'local');
    expect(changed).not.toHaveBeenCalled();
    here.default.storage.onChanged.emit({}, 'managed');
    life.abort();
    here.default.storage.onChanged.emit({}, 'managed');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('hears of its own installation and update, not of the browser’s', () => {
    const installed = vi.fn();
    onInstalled(installed, new AbortController().signal);
    for (const reason of ['install', 'chrome_update', 'browser_update', 'shared_module_update', 'update'])
      here.default.runtime.onInstalled.emit({ reason });
    expect(installed).toHaveBeenCalledTimes(2);
  });

  it('knows the sites that are withheld, and those that are given back', async () => {
    expect(await withheldSites(catalogue)).toEqual(['x']);
    const given: string[][] = [];
    onPermissionsChange(
      catalogue,
      (sites) => given.push(sites.map(({ id }) => id)),
      new AbortController().signal,
    );
    here.default.permissions.onAdded.emit({ origins: ['*://*.x.com/*'] });
    here.default.permissions.onRemoved.emit();
    expect(given).toEqual([['x'], []]);
  });

  it('asks once where none is withheld', async () => {
    const { contains } = here.default.permissions;
    contains.mockClear();
    const open = catalogue.filter(({ id }) => id !== 'x');
    expect(await withheldSites([...open, ...open])).toEqual([]);
    expect(contains).toHaveBeenCalledOnce();
  });
});
