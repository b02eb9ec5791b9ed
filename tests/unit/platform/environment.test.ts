import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { badge } from '../../../lib/platform/badge.ts';
import { createPageSignStore } from '../../../lib/platform/page-signs.ts';
import { brandOf, nudgedSites, readVersions } from '../../../lib/platform/environment.ts';
import { heldMatches } from '../../../lib/platform/permissions.ts';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';

const here = vi.hoisted(() => ({ default: {} as FakeBrowser }));
vi.mock('webextension-polyfill', () => here);

const use = (origin?: string): FakeBrowser => Object.assign(here.default, createFakeBrowser(origin));
beforeEach(() => void use());
afterEach(() => vi.unstubAllGlobals());

const madeUp = { brand: 'Not;A=Brand', version: '8' };
const chromium = { brand: 'Chromium', version: '156' };
const edge = { brand: 'Microsoft Edge', version: '156' };

describe('in what Lanyard runs', () => {
  it('has the brand that people know', () => {
    expect(brandOf([madeUp, chromium, edge])).toBe(edge);
    expect(brandOf([chromium, madeUp])).toBe(chromium);
    expect(brandOf([madeUp])).toBeUndefined();
  });

  it('is told in full by Chromium', async () => {
    here.default.runtime.getManifest.mockReturnValue({ version: '1.2.3', minimum_chrome_version: '144' });
    const fullVersionList = [{ ...edge, version: '156.0.1.2' }, chromium];
    const userAgentData = {
      brands: [edge],
      getHighEntropyValues: () => Promise.resolve({ fullVersionList }),
    };
    vi.stubGlobal('navigator', { userAgentData });
    expect(await readVersions()).toEqual({
      lanyard: '1.2.3',
      extensionId: 'abcdefgh',
      browser: 'Microsoft Edge 156.0.1.2',
      platform: 'linux (x86-64)',
      minimumBrowser: 'Chrome or Edge 144',
    });
  });

  it('is told by Firefox in another way', async () => {
    use('moz-extension://lanyard').runtime.getManifest.mockReturnValue({
      version: '1.2.3',
      browser_specific_settings: { gecko: { strict_min_version: '140.0' } },
    });
    expect(await readVersions()).toMatchObject({
      browser: 'Firefox 153.7.0',
      minimumBrowser: 'Firefox 140.0',
    });
  });

  it('is not known where the browser does not say', async () => {
    vi.stubGlobal('navigator', {});
    expect(await readVersions()).toMatchObject({ browser: 'not known' });
  });
});

describe('sites', () => {
  const x = { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'] };
  const other = { id: 'other', name: 'Other', hosts: ['other.example'] };
  const matches = ['*://*.x.com/*', '*://*.twitter.com/*'];

  it.each(['', 'moz-extension://lanyard/'])(
    'with nudges are those with another script than %stime.js',
    (at) => {
      here.default.runtime.getManifest.mockReturnValue({
        content_scripts: [
          { matches: [...matches, '*://*.other.example/*'], js: [`${at}time.js`] },
          { matches, js: [`${at}social.js`] },
        ],
      });
      expect(nudgedSites([x, other], 'time.js')).toEqual(['x']);
    },
  );

  it('are held host by host', async () => {
    expect(await heldMatches(matches)).toEqual(['*://*.twitter.com/*']);
  });
});

describe('signs of pages', () => {
  it('are kept by site, and what is no sign is left out', async () => {
    const changed = vi.fn();
    const pageSignStore = createPageSignStore(changed);
    const known = { recognised: '2026-11-21' };
    await pageSignStore.write('x', known);
    expect(changed).toHaveBeenCalledOnce();
    expect(await pageSignStore.read(['facebook', 'x'])).toEqual([{}, known]);
    await here.default.storage.session.set({ 'pages of x': { ...known, typed: 'words', unrecognised: 3 } });
    expect(await pageSignStore.read(['x'])).toEqual([known]);
    await here.default.storage.session.set({ 'pages of x': ['recognised'] });
    expect(await pageSignStore.read(['x'])).toEqual([{}]);
  });
});

describe('the toolbar button', () => {
  const shown = async (state: Parameters<typeof badge.show>[0]): Promise<readonly unknown[]> => {
    await badge.show(state);
    const { setBadgeText, setTitle } = here.default.action;
    return [setBadgeText.mock.lastCall?.[0].text, setTitle.mock.lastCall?.[0].title];
  };

  it('shows how the day stands', async () => {
    expect(await shown({ day: { kind: 'none' } })).toEqual(['', 'Lanyard']);
    expect(await shown({ day: { kind: 'minutes', left: 1 } })).toEqual(['1', 'Lanyard: 1 minute left today']);
    expect(await shown({ day: { kind: 'hours', left: 12 } })).toEqual([
      '12',
      'Lanyard: 12 minutes until your school’s hours begin',
    ]);
    expect(await shown({ day: { kind: 'closed' } })).toEqual(['0', 'Lanyard: social sites are closed now']);
    expect(await shown({ day: { kind: 'pass' } })).toEqual([
      'pass',
      'Lanyard: a pass is in use. Social sites it does not name are closed now',
    ]);
  });

  it('says that the welcome page is to be read, where nothing is more pressing, and the day all the same', async () => {
    const welcome = true as const;
    expect(await shown({ day: { kind: 'none' }, welcome })).toEqual([
      'new',
      'Lanyard: press to read what Lanyard does, and what it does not',
    ]);
    expect(await shown({ day: { kind: 'minutes', left: 30 }, welcome })).toEqual([
      'new',
      'Lanyard: press to read what Lanyard does, and what it does not. 30 minutes left today',
    ]);
    const urgent = [
      { kind: 'minutes', left: 5 },
      { kind: 'hours', left: 20 },
      { kind: 'closed' },
      { kind: 'pass' },
    ] as const;
    const signs: unknown[] = [];
    for (const day of urgent) signs.push((await shown({ day, welcome }))[0]);
    expect(signs).toEqual(['5', '20', '0', 'pass']);
  });

  it('shows a fault before that, and says both', async () => {
    expect(await shown({ day: { kind: 'minutes', left: 12 }, fault: 'policy-error' })).toEqual([
      '!',
      'Lanyard: part of the school’s policy could not be read. Click to see what is wrong. 12 minutes left today',
    ]);
    expect(await shown({ day: { kind: 'none' }, fault: 'no-access' })).toEqual([
      'off',
      'Lanyard: not allowed on some sites. Click to allow it',
    ]);
  });
});
