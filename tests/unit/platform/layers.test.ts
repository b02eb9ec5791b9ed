import { beforeEach, describe, expect, it, vi } from 'vitest';

import { matchesOf } from '../../../lib/core/site-info.ts';
import { createBlockLayers } from '../../../lib/platform/block-layers.ts';
import { onInstalled } from '../../../lib/platform/lifecycle.ts';
import { managedStorage, onManagedChange } from '../../../lib/platform/managed-storage.ts';
import { onPermissionsChange, withheldSites } from '../../../lib/platform/permissions.ts';
import { createSiteWatch } from '../../../lib/platform/site-watch.ts';
import { tabAccounts } from '../../../lib/platform/tab-accounts.ts';
import { createTabs } from '../../../lib/platform/tabs.ts';
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
    expect(rule?.condition.requestDomains).toEqual(['x.com', 'twitter.com']);
    // Not the dynamic address of `getURL('blocked.html')`: it is another one after the browser's next start.
    expect(rule?.action.redirect?.regexSubstitution).toBe('chrome-extension://lanyard/blocked.html#\\0');
    expect(here.default.scripts.get('lanyard-closed')?.matches).toEqual([
      '*://*.x.com/*',
      '*://*.twitter.com/*',
    ]);
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
      [{ urls: ['*://*.facebook.com/*'], properties: ['status', 'url'] }],
    ]);
  });
});

describe('open pages', () => {
  const tabs = () => createTabs(catalogue, 'time.js');

  it('are told in their top frame, and left alone where they answer', async () => {
    here.default.answers.set(7, true);
    await tabs().tellAccess(7, { state: 'open' });
    const message = { push: 'accessChanged', payload: { state: 'open' } };
    expect(here.default.tabs.sendMessage).toHaveBeenCalledWith(7, message, { frameId: 0 });
    expect(here.default.scripting.executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['nobody listens', undefined],
    ['another script listens', 'no'],
  ])('get the script where %s', async (_, answer) => {
    if (answer !== undefined) here.default.answers.set(7, answer);
    await tabs().tellAccess(7, { state: 'open' });
    expect(here.default.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['time.js'],
      injectImmediately: true,
    });
  });

  it('that may not be touched stop nothing', async () => {
    here.default.scripting.executeScript.mockRejectedValueOnce(
      new Error('Cannot access contents of the page.'),
    );
    await expect(tabs().tellAccess(7, { state: 'open' })).resolves.toBeUndefined();
  });

  it('get what the manifest has for their site and no other, the sheet before the scripts', async () => {
    const { executeScript, insertCSS } = here.default.scripting;
    const [ofX, ofFacebook] = [x, facebook].map((site) => [...matchesOf(site)]) as [string[], string[]];
    here.default.contentScripts.push(
      { matches: ofFacebook, js: ['facebook.js'], css: ['facebook.css'] },
      { matches: ofX, js: ['x.js'], css: ['x.css'] },
      { matches: [...ofFacebook, ...ofX], js: ['time.js'] },
    );
    await tabs().injectInto([x]);
    const target = { tabId: 7, frameIds: [0] };
    expect(insertCSS.mock.calls).toEqual([[{ target, files: ['x.css'] }]]);
    expect(executeScript).toHaveBeenCalledWith({
      target,
      files: ['x.js', 'time.js'],
      injectImmediately: true,
    });
    expect(insertCSS.mock.invocationCallOrder[0]).toBeLessThan(
      executeScript.mock.invocationCallOrder[0] ?? 0,
    );
  });

  it('get them by path also where the browser gives whole addresses', async () => {
    use('moz-extension://11111111-2222-4333-8444-555555555555');
    const js = [here.default.runtime.getURL('content-scripts/x.js')];
    here.default.contentScripts.push({ matches: [...matchesOf(x)], js, css: null });
    await tabs().injectInto([x]);
    expect(here.default.scripting.insertCSS).not.toHaveBeenCalled();
    expect(here.default.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ files: ['content-scripts/x.js'] }),
    );
  });

  it('are found by the patterns of their site; one without an id is left out', async () => {
    expect(await tabs().open('x')).toEqual([7]);
    expect(here.default.tabs.query).toHaveBeenCalledWith({
      url: ['*://*.x.com/*', '*://*.twitter.com/*'],
      discarded: false,
    });
    expect(await tabs().open('nothing')).toEqual([]);
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
});
