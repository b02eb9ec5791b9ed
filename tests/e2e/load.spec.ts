import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ashgrove } from './fixtures/policies.ts';
import { builds } from './fixtures/identity.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { openX } from '../replicas/x/driving.ts';

const run = promisify(execFile);

test.describe('the build', () => {
  test.use({ policy: ashgrove });

  test('loads without a console error in worker, pages and content scripts', async ({ lanyard }) => {
    const page = await lanyard.openSite('https://x.com/home');
    await openX(page, '/home');
    const { popup } = await lanyard.openPopup();
    await popup.sees('Lanyard');
    const blocked = await lanyard.openPage('blocked.html');
    await blocked.waitForSelector('h1');
    expect(await lanyard.running().errors()).toEqual([]);
  });

  test('has no error in web-ext lint', { tag: '@firefox' }, async () => {
    const { stdout } = await run('npx', [
      'web-ext',
      'lint',
      '--source-dir',
      builds.firefox,
      '--output',
      'json',
    ]);
    const { summary } = JSON.parse(stdout) as { summary: { errors: number } };
    expect(summary.errors).toBe(0);
  });
});
