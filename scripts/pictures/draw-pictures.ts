import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

import { digests, drawn, DRAWN_OF } from './drawn.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const inline = async (path: string): Promise<string> =>
  `data:image/png;base64,${(await readFile(path)).toString('base64')}`;

/** Draws what README and the stores' forms show of other pictures, and notes of what it was drawn. */
export async function drawPictures(): Promise<void> {
  const browser = await puppeteer.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] });
  const page = await browser.newPage();
  for (const { path, of, size, draw } of drawn) {
    await page.setViewport(size);
    await page.setContent(draw(...(await Promise.all(of.map(inline)))));
    await page.screenshot({ path, optimizeForSpeed: false });
  }
  await browser.close();
  await writeFile(DRAWN_OF, `${JSON.stringify(digests(), null, 2)}\n`);
}
