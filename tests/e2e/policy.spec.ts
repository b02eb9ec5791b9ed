import { openX } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance, closedFor, openAllDay } from './fixtures/hours.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove, type Policy } from './fixtures/policies.ts';

const closed: Policy = { ...ashgrove, ...closedFor(90).policy };

// Starts, and policy that comes and goes: several steps in one browser, for a start is the dearest of them.
test.use({ start: 'fresh' });

/** Chromium reads a changed file while it runs; Firefox at its next start. */
async function takeUp(lanyard: Lanyard): Promise<void> {
  if (lanyard.running().engine === 'firefox') await lanyard.restart();
}

test('without a policy nothing is closed, and none is claimed; one that arrives after the first start closes, open tabs too', async ({
  lanyard,
}) => {
  const overview = await lanyard.overview();
  expect(overview).toMatchObject({
    origin: 'none',
    policy: { state: 'none', errors: 0 },
    enforcement: 'nothing-set',
  });
  const page = await lanyard.openSite('https://x.com/home');
  await openX(page, '/home');
  expect(await lanyard.on(page).text()).toBe('');
  await lanyard.policy.push(closed);
  await takeUp(lanyard);
  if (lanyard.running().engine === 'chromium') await lanyard.on(page).sees('Closed until');
  await lanyard.until('it is closed', ({ access }) => access.state === 'closed');
});

test.describe('on first start', () => {
  test.use({ policy: closed, start: 'at-once' });

  test('the pushed policy is in force without a restart; a wiped file, a damaged one and an empty first read at a later start end nothing; one that is pushed again is taken', async ({
    lanyard,
  }) => {
    const isHeld = async (): Promise<void> => {
      await lanyard.until('the policy is held', ({ policy }) => policy.state === 'held');
      expect(await lanyard.overview()).toMatchObject({ origin: 'policy', access: { state: 'closed' } });
    };
    // Chromium answers `{}` to an extension that was just installed, and has the values about two seconds later.
    expect((await lanyard.overview()).policy).toMatchObject({ errors: 0 });
    await lanyard.until('it is closed', ({ access }) => access.state === 'closed');

    await lanyard.policy.write('{ "3rdparty": {');
    await takeUp(lanyard);
    await isHeld();

    await lanyard.policy.push(closed);
    await takeUp(lanyard);
    await lanyard.until('the policy is in force again', ({ policy }) => policy.state === 'active');
    await lanyard.policy.wipe();
    if (lanyard.running().engine === 'chromium') {
      await isHeld();
      const { popup } = await lanyard.openPopup();
      await popup.sees('The last policy stays in force');
    }
    await lanyard.restart();
    expect(await lanyard.overview()).toMatchObject({ origin: 'policy', access: { state: 'closed' } });
    await isHeld();

    await lanyard.policy.push({ ...ashgrove, ...openAllDay, policyVersion: 'Spring 2027' });
    await takeUp(lanyard);
    await lanyard.until('the new policy is in force', ({ policy }) => policy.version === 'Spring 2027');
    expect((await lanyard.overview()).access.state).toBe('open');
  });
});

test.describe('in force', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30), blockedHours: ['mon-fri 8am-4pm'] } });

  test('one bad key is reported, and the other keys hold; a change wakes a stopped worker and reaches open tabs, both ways; a withheld site permission breaks nothing, and Lanyard knows which site it cannot see', async ({
    lanyard,
  }) => {
    expect(await lanyard.overview()).toMatchObject({
      policy: { state: 'active', errors: 1 },
      allowance: 30 * 60_000,
      enforcement: 'enforced',
    });
    const page = await lanyard.openSite('https://x.com/home');
    await openX(page, '/home');
    // Firefox reads no file while it runs.
    if (lanyard.running().engine === 'chromium') {
      await lanyard.stopWorker();
      await lanyard.policy.push(closed);
      await lanyard.on(page).sees('Closed until');
      await lanyard.policy.push({ ...ashgrove, ...openAllDay });
      await lanyard.on(page).isEmpty();
    }
    await lanyard.withholdSites();
    await lanyard.until('it is known', ({ withoutAccess }) => withoutAccess.includes('x'));
    await openX(page, '/home');
    expect(await lanyard.on(page).text()).toBe('');
  });
});
