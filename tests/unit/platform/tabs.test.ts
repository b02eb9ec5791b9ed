import { beforeEach, describe, expect, it, vi } from 'vitest';

import { matchesOf } from '../../../lib/core/site-info.ts';
import { createTabs } from '../../../lib/platform/tabs.ts';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';

const here = vi.hoisted(() => ({ default: {} as FakeBrowser }));
vi.mock('webextension-polyfill', () => here);

const x = { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'] };
const facebook = { id: 'facebook', name: 'Facebook', hosts: ['facebook.com'] };
const catalogue = [x, facebook];

const use = (origin?: string): FakeBrowser => Object.assign(here.default, createFakeBrowser(origin));
beforeEach(() => void use());

describe('open pages', () => {
  const tabs = () =>
    createTabs(catalogue, {
      time: 'time.js',
      warning: 'warning.js',
      rules: 'rules.js',
      listCheck: 'list-check.js',
      ownProfile: 'own-profile.js',
      signedIn: 'signed-in.js',
      profileCheck: 'profile-check.js',
    });

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

  it('are told, and get nothing where nobody listens, on a site that does not count', async () => {
    here.default.answers.set(7, true);
    await tabs().tellIfListening(7, { state: 'open' });
    await tabs().tellIfListening(8, { state: 'open' });
    expect(here.default.tabs.sendMessage).toHaveBeenCalledTimes(2);
    expect(here.default.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('get the rules in their top frame, and no sheet with them', async () => {
    await tabs().putRules(7);
    expect(here.default.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ['rules.js'], injectImmediately: true }],
    ]);
    expect(here.default.scripting.insertCSS).not.toHaveBeenCalled();
  });

  it('have one in front: the active one, save the popup in a tab of its own, before which another was in use', async () => {
    const { query } = here.default.tabs;
    const older = { id: 7, url: 'https://x.com/home', active: false, lastAccessed: 10 };
    const last = { id: 8, url: 'https://www.facebook.com/', active: false, lastAccessed: 20 };
    const popup = { id: 9, url: here.default.runtime.getURL('popup.html'), active: true, lastAccessed: 30 };
    query.mockResolvedValueOnce([older, last, popup]);
    expect(await tabs().inFront()).toEqual({ tabId: 8, siteId: 'facebook' });
    query.mockResolvedValueOnce([{ ...older, active: true }, last]);
    expect(await tabs().inFront()).toEqual({ tabId: 7, siteId: 'x' });
    const blocked = { id: 9, url: here.default.runtime.getURL('blocked.html'), active: true };
    query.mockResolvedValueOnce([older, blocked]);
    expect(await tabs().inFront()).toBeUndefined();
    expect(query).toHaveBeenCalledWith({ lastFocusedWindow: true });
  });

  it('are one’s own profile where their script says so, and are gone to when they are checked', async () => {
    const { executeScript } = here.default.scripting;
    executeScript.mockResolvedValueOnce([{ result: true }]);
    expect(await tabs().isOwnProfile(7)).toBe(true);
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    expect(await tabs().isOwnProfile(7)).toBe(false);
    await tabs().putProfileCheck(7);
    expect(executeScript.mock.lastCall).toEqual([
      { target: { tabId: 7, frameIds: [0] }, files: ['profile-check.js'] },
    ]);
    expect(here.default.tabs.update).toHaveBeenCalledWith(7, { active: true });
    executeScript.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await expect(tabs().putProfileCheck(7)).rejects.toThrow('No tab');
  });

  it('that may not be touched stop nothing', async () => {
    here.default.scripting.executeScript.mockRejectedValueOnce(
      new Error('Cannot access contents of the page.'),
    );
    await expect(tabs().tellAccess(7, { state: 'open' })).resolves.toBeUndefined();
    here.default.scripting.executeScript.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await expect(tabs().putRules(7)).resolves.toBeUndefined();
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
