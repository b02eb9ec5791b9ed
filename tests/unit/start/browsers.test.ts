import { describe, expect, test } from 'vitest';

import { findBrowser, type Machine } from '../../../scripts/start/browsers.ts';

const machine = (platform: NodeJS.Platform, ...files: string[]): Machine => ({
  platform,
  home: '/Users/ms',
  environment: {
    PATH: '/usr/local/bin:/usr/bin',
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\ms\\AppData\\Local',
  },
  isThere: (file) => files.includes(file),
});

const EDGE = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
const OWN_CHROME = 'C:\\Users\\ms\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
const MAC_FIREFOX = '/Users/ms/Applications/Firefox.app/Contents/MacOS/firefox';

describe('the browser of this machine', () => {
  test('is whichever is there, Chromium first', () => {
    expect(findBrowser(undefined, machine('linux', '/usr/bin/firefox', '/usr/bin/chromium'))).toEqual({
      name: 'chromium',
      engine: 'chromium',
      program: '/usr/bin/chromium',
    });
    expect(findBrowser(undefined, machine('linux', '/usr/bin/firefox-esr'))?.engine).toBe('firefox');
  });

  test('is the one asked for, or none', () => {
    const both = machine('win32', EDGE, OWN_CHROME);
    expect(findBrowser('edge', both)).toEqual({ name: 'edge', engine: 'chromium', program: EDGE });
    expect(findBrowser('chrome', both)?.program).toBe(OWN_CHROME);
    expect(findBrowser('firefox', both)).toBeUndefined();
  });

  test('may be one person’s own on macOS', () => {
    expect(findBrowser(undefined, machine('darwin', MAC_FIREFOX))?.program).toBe(MAC_FIREFOX);
  });
});
