/** Draws `public/icons/*.png` from `assets/mark.svg` with the Chromium that the browser tests use. */
import { readFile } from 'node:fs/promises';

import puppeteer from 'puppeteer-core';

const sizes = [16, 32, 48, 128];
const root = new URL('../', import.meta.url);

const svg = await readFile(new URL('assets/mark.svg', root), 'utf8');
const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}img{display:block;width:100vw}</style><img src="${source}">`);
  const path = new URL(`public/icons/${size}.png`, root).pathname;
  await page.screenshot({ path: path, omitBackground: true });
}
await browser.close();
