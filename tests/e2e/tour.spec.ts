import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { setClock } from '../../scripts/start/control.ts';
import { openX } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { demonstrations } from './fixtures/identity.ts';
import { startLanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { takeSeat } from './fixtures/start-browser.ts';

const command = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
/** What Lanyard says in the pictures of the tour that README shows. */
const published = new URL('../../docs/screenshots/words.json', import.meta.url);

test.describe('npm start', () => {
  test('without a window drives the tour: each step is seen, said in a line and pictured', async ({
    engine,
  }, info) => {
    test.setTimeout(240_000);
    const pictures = info.outputPath('pictures');
    const args = [command, '--headless', '--browser', engine, '--screenshots', pictures];
    const env = { ...process.env, LANYARD_BUILDS: dirname(demonstrations[engine]) };
    const tour = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(tour, 'exit') as Promise<[code: number | null]>;
    const [said, [code]] = await Promise.all([text(tour.stdout), ended]);
    expect(said.trim().split('\n')).toHaveLength(8);
    expect(said).not.toContain('✗');
    expect(code).toBe(0);
    const words = JSON.parse(await readFile(join(pictures, 'words.json'), 'utf8')) as unknown;
    // Where these are others, `npm run pictures` takes anew what README and the stores show.
    expect(words).toMatchObject(JSON.parse(await readFile(published, 'utf8')) as Record<string, unknown>);
    expect((await readdir(pictures)).filter((name) => name.endsWith('.png'))).toHaveLength(8);
  });
});

test.describe('the demonstration build', () => {
  test('its own policy holds where none was pushed, closed pages open by themselves when hours end, and a managed policy always wins', async ({
    engine,
    replicas,
  }) => {
    const build = demonstrations[engine];
    const seat = await takeSeat({ engine, proxyPort: replicas.proxyPort, build, frugal: true });
    try {
      const lanyard = await startLanyard(seat);
      await lanyard.until('its own policy holds', ({ policy }) => /demonstration/.test(policy.name ?? ''));
      const page = await lanyard.newTab();
      await openX(page, '/home');
      await setClock(lanyard, '12:00');
      await lanyard.on(page).sees('Closed until 16:00');
      await setClock(lanyard, '15:59:57');
      await lanyard.on(page).isEmpty();
      await seat.policy.push(ashgrove);
      // Firefox reads policy once, at its start.
      if (engine === 'firefox') await lanyard.restart();
      await lanyard.until('the managed policy holds', ({ policy }) => policy.name === ashgrove['policyName']);
      const { allowance, enforcement } = await lanyard.overview();
      expect(allowance).toBeUndefined();
      expect(enforcement).toBe('nothing-set');
    } finally {
      await seat.close();
    }
  });
});
