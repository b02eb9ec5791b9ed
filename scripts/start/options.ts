import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserNames, type BrowserName } from './browsers.ts';

export type StartOptions = {
  /** The browser asked for; absent: whichever is there. */
  browser?: BrowserName;
  /** Drive the tour without a window. */
  headless: boolean;
  /** Folder of the tour's pictures; emptied first. */
  screenshots: string;
};

const isBrowserName = (name: string): name is BrowserName =>
  (browserNames as readonly string[]).includes(name);

/** Nobody could see a window here. */
const hasNoDisplay = (): boolean =>
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

/** Reads the command line. Throws, with a sentence for whoever typed it, where it cannot be read. */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: hasNoDisplay() },
      screenshots: {
        type: 'string',
        default: fileURLToPath(new URL('../../screenshots/', import.meta.url)),
      },
    },
  });
  const { browser, headless, screenshots } = values;
  if (browser === undefined) return { headless, screenshots };
  if (!isBrowserName(browser))
    throw new Error(`There is no browser “${browser}” here to choose: ${browserNames.join(', ')}.`);
  return { browser, headless, screenshots };
}
