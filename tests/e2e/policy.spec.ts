import { openX } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance, closedFor, openAllDay } from './fixtures/hours.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove, type Policy } from './fixtures/policies.ts';

const closed: Policy = { ...ashgrove, ...closedFor(90).policy };

// Starts, and policy that comes and goes.
test.use({ start: 'fresh' });

/** Chromium reads a changed file while it runs; Firefox at its next start. */
async function takeUp(lanyard: Lanyard): Promise<void> {
  if (lanyard.running().engine === 'firefox') await lanyard.restart();
}

test.describe('without a policy at first', () => {
  test('none at all: nothing is closed, and no policy is claimed', async ({ lanyard }) => {
    const overview = await lanyard.overview();
    expect(overview).toMatchObject({
      origin: 'none',
      policy: { state: 'none', errors: 0 },
      enforcement: 'nothing-set',
    });
    const page = await lanyard.openSite('https://x.com/home');
    await openX(page, '/home');
    expect(await lanyard.on(page).text()).toBe('');
  });

  test(
    'a policy that arrives seconds after the first start closes open tabs',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      const page = await lanyard.openSite('https://x.com/home');
      await openX(page, '/home');
      expect((await lanyard.overview()).policy.state).toBe('none');
      await lanyard.policy.push(closed);
      await lanyard.on(page).sees('Closed until');
    },
  );
});

test.describe('on first start', () => {
  test.use({ policy: closed, start: 'at-once' });

  test('the pushed policy is in force without a restart, whether the first read is empty or not', async ({
    lanyard,
  }) => {
    // Chromium answers `{}` to an extension that was just installed, and has the values about two seconds later.
    const { policy } = await lanyard.overview();
    expect(policy).toMatchObject({ errors: 0 });
    await lanyard.until('it is closed', ({ access }) => access.state === 'closed');
  });
});

test.describe('a policy in force', () => {
  test.use({ policy: closed });

  test('a wiped file ends nothing: the last good policy stays in force and says so', async ({ lanyard }) => {
    await lanyard.policy.wipe();
    await takeUp(lanyard);
    await lanyard.until('the policy is held', ({ policy }) => policy.state === 'held');
    expect((await lanyard.overview()).access.state).toBe('closed');
    const { popup } = await lanyard.openPopup();
    await popup.sees('The last policy stays in force');
  });

  test('a damaged file ends nothing either', async ({ lanyard }) => {
    await lanyard.policy.write('{ "3rdparty": {');
    await takeUp(lanyard);
    await lanyard.until('the policy is held', ({ policy }) => policy.state === 'held');
    expect((await lanyard.overview()).access.state).toBe('closed');
  });

  test('after an empty first read at a later start the last good policy holds', async ({ lanyard }) => {
    await lanyard.policy.wipe();
    await lanyard.restart();
    const overview = await lanyard.overview();
    expect(overview).toMatchObject({ origin: 'policy', access: { state: 'closed' } });
  });

  test('a policy that is pushed again after that is taken', async ({ lanyard }) => {
    await lanyard.policy.wipe();
    await lanyard.restart();
    await lanyard.policy.push({ ...ashgrove, ...openAllDay, policyVersion: 'Spring 2027' });
    await takeUp(lanyard);
    await lanyard.until('the new policy is in force', ({ policy }) => policy.version === 'Spring 2027');
    expect((await lanyard.overview()).access.state).toBe('open');
  });
});

test.describe('one bad key', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30), blockedHours: ['mon-fri 8am-4pm'] }, start: 'kept' });

  test('one bad key is reported, and the other keys hold', async ({ lanyard }) => {
    const overview = await lanyard.overview();
    expect(overview).toMatchObject({
      policy: { state: 'active', errors: 1 },
      allowance: 30 * 60_000,
      enforcement: 'enforced',
    });
  });
});

test.describe('changed while the browser runs', () => {
  test.use({ policy: { ...ashgrove, ...openAllDay } });

  test(
    'a change wakes a stopped worker and reaches open tabs, both ways',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      const page = await lanyard.openSite('https://x.com/home');
      await openX(page, '/home');
      await lanyard.stopWorker();
      await lanyard.policy.push(closed);
      await lanyard.on(page).sees('Closed until');
      await lanyard.policy.push({ ...ashgrove, ...openAllDay });
      await lanyard.on(page).isEmpty();
    },
  );
});

test.describe('a withheld site permission', () => {
  test.use({ policy: { ...ashgrove, ...openAllDay } });

  test('breaks nothing, and Lanyard knows which site it cannot see', async ({ lanyard }) => {
    await lanyard.withholdSites();
    await lanyard.until('it is known', ({ withoutAccess }) => withoutAccess.includes('x'));
    const page = await lanyard.openSite('https://x.com/home');
    await openX(page, '/home');
    expect(await lanyard.on(page).text()).toBe('');
  });
});
