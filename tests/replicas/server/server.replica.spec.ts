import type { Page } from 'puppeteer-core';
import { expect, test } from '../../e2e/fixtures/replica';

test.describe('the server', () => {
  test('twitter.com sends on to x.com', async ({ page }) => {
    await page.goto('https://twitter.com/tallulah_brady?sw=0');
    expect(new URL(page.url()).href).toBe('https://x.com/tallulah_brady?sw=0');
  });

  test('mobile.x.com is served', async ({ page }) => {
    await page.goto('https://mobile.x.com/home?sw=0');
    await page.waitForSelector('[data-testid=tweetButtonInline]');
  });

  test('http is sent on to https, and noted', async ({ page, replicas }) => {
    replicas.requests.length = 0;
    await page.goto('http://links.example/');
    expect(page.url()).toBe('https://links.example/');
    const noted = replicas.requests.filter(({ host, path }) => host === 'links.example' && path === '/');
    expect(noted.at(-1)).toMatchObject({
      via: 'https',
      method: 'GET',
      headers: { 'sec-fetch-mode': 'navigate' },
    });
  });

  test('unknown hosts get a plain 404 page', async ({ page }) => {
    const response = await page.goto('https://nobody.example/');
    expect(response?.status()).toBe(404);
  });

  test('a page elsewhere links here: same tab, new tab, by script', async ({ page }) => {
    await page.goto('https://links.example/');
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await page.click('#open');
    const popup = await opened;
    expect(popup).not.toBeNull();
    await popup?.close();
    await page.bringToFront();
    await page.click('#plain a');
    await page.waitForSelector('[data-testid=tweetButtonInline]');
    expect(page.url()).toBe('https://x.com/home');
  });
});
