/**
 * Draws listing/pictures, as stores take them, from the pictures of the tour and of the gallery in docs/screenshots.
 * Usage: node scripts/listing-pictures.ts
 */
import { readFile } from 'node:fs/promises';

import puppeteer from 'puppeteer-core';

import { pictureSize } from './package/listing/stores.ts';

const root = new URL('../', import.meta.url);
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const shots = (name: string): Promise<string> => inline(`docs/screenshots/${name}.png`);

async function inline(path: string): Promise<string> {
  return `data:image/png;base64,${(await readFile(new URL(path, root))).toString('base64')}`;
}

/** A picture of the tour, without what is below the edge. */
const cropped = async (name: string): Promise<string> =>
  `<style>body{margin:0}img{display:block}</style><img src="${await shots(name)}">`;

/** Two pages side by side, on the paper of Lanyard's own. */
const sideBySide = async (...names: readonly string[]): Promise<string> => {
  const images = await Promise.all(names.map(async (name) => `<img src="${await shots(name)}">`));
  return `<style>
    body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 48px; background: #efe7da }
    img { border-radius: 12px; box-shadow: 0 8px 32px #2b263033 }
  </style>${images.join('')}`;
};

const pictures = {
  '1-school-name': await cropped('school-name'),
  '2-friend-request': await cropped('friend-request'),
  '3-before-you-send': await cropped('comment'),
  '4-hours': await cropped('hours-begin'),
  '5-your-week-and-may-i': await sideBySide('gallery/chromium/popup', 'gallery/chromium/may-i'),
};

const browser = await puppeteer.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] });
const page = await browser.newPage();
await page.setViewport(pictureSize);
for (const [name, html] of Object.entries(pictures)) {
  await page.setContent(html);
  const { pathname } = new URL(`listing/pictures/${name}.png`, root);
  await page.screenshot({ path: pathname, optimizeForSpeed: false });
}
await browser.close();
