import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Engine } from '../../tests/e2e/fixtures/identity.ts';

export const browserNames = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export type InstalledBrowser = { name: BrowserName; engine: Engine; program: string };

type Places = {
  engine: Engine;
  /** Commands on the path of a Linux system; the Debian package has the first one's name. */
  linux: readonly string[];
  /** Below `/Applications`, for everybody or for one person. */
  macos: string;
  /** Below the folders where Windows keeps programs. */
  windows: string;
};

const places: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    engine: 'chromium',
    linux: ['chromium', 'chromium-browser'],
    macos: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  chrome: {
    engine: 'chromium',
    linux: ['google-chrome-stable', 'google-chrome'],
    macos: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  edge: {
    engine: 'chromium',
    linux: ['microsoft-edge-stable', 'microsoft-edge'],
    macos: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  firefox: {
    engine: 'firefox',
    linux: ['firefox-esr', 'firefox'],
    macos: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
};

/** What is asked of the machine. */
export type Machine = {
  platform: NodeJS.Platform;
  home: string;
  environment: Readonly<Record<string, string | undefined>>;
  isThere: (file: string) => boolean;
};

const thisMachine: Machine = {
  platform: process.platform,
  home: homedir(),
  environment: process.env,
  isThere: existsSync,
};

const onPath = ({ environment }: Machine): readonly string[] =>
  (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');

const programFolders = ({ environment }: Machine): readonly string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => environment[name])
    .filter((folder) => folder !== undefined);

function candidates({ linux, macos, windows }: Places, machine: Machine): readonly string[] {
  if (machine.platform === 'win32') return programFolders(machine).map((folder) => `${folder}\\${windows}`);
  if (machine.platform === 'darwin')
    return ['/Applications', `${machine.home}/Applications`].map((folder) => `${folder}/${macos}`);
  return linux.flatMap((command) => onPath(machine).map((folder) => `${folder}/${command}`));
}

/** The first of the browsers that is on this machine; all four are tried where none is asked for. */
export function findBrowser(
  wanted: BrowserName | undefined,
  machine: Machine = thisMachine,
): InstalledBrowser | undefined {
  for (const name of wanted === undefined ? browserNames : [wanted]) {
    const program = candidates(places[name], machine).find(machine.isThere);
    if (program !== undefined) return { name, engine: places[name].engine, program };
  }
  return undefined;
}
