import { expect, test } from './fixtures/fixtures.ts';
import { allowance, closedFor } from './fixtures/hours.ts';
import { countNudges, useDay, useToday } from './fixtures/ledger.ts';
import { ashgrove } from './fixtures/policies.ts';

const MINUTE = 60_000;

test.describe('the popup on a managed device', () => {
  test.use({
    policy: { ...ashgrove, ...allowance(30), monitoringUrl: 'https://www.ashgrove.example/monitoring' },
  });

  test('shows the minutes left today', async ({ lanyard }) => {
    await useToday(lanyard, 18 * MINUTE);
    const { popup } = await lanyard.openPopup();
    await popup.has({ role: 'heading', name: '12 minutes left today' });
    await popup.sees('You have used 18 minutes of 30 minutes.');
  });

  test('shows the week as bars by day and site, with last week beside it', async ({ lanyard }) => {
    await useDay(lanyard, 0, { x: 18, facebook: 12 });
    await useDay(lanyard, 7, { x: 40 });
    const { page, popup } = await lanyard.openPopup();
    await popup.sees('30m in all');
    await popup.sees('40m the week before');
    const bars = await page.$$eval('rect[class^=site-]', (rects) =>
      rects.map((rect) => rect.height.baseVal.value).filter((height) => height > 0),
    );
    expect(bars).toHaveLength(2);
    expect(Math.max(...bars) / Math.min(...bars)).toBeCloseTo(18 / 12, 1);
    const last = await page.$$eval('rect.before', (rects) => rects.map((rect) => rect.height.baseVal.value));
    expect(last.filter((height) => height > 0)).toHaveLength(1);
    await popup.press('Table');
    const cells = await page.$$eval('tfoot td', (all) => all.map((cell) => cell.textContent));
    expect(cells).toEqual(['12m', '18m', '30m', '40m']);
  });

  test('shows nudges shown and heeded by kind', async ({ lanyard }) => {
    await countNudges(lanyard, { school: { shown: 4, heeded: 3 }, people: { shown: 1, heeded: 0 } });
    const { popup } = await lanyard.openPopup();
    await popup.sees('Your school 4 shown, 3 heeded');
    await popup.sees('People 1 shown');
  });

  test('names the policy with its version, and says who else may see this', async ({ lanyard }) => {
    const { popup } = await lanyard.openPopup();
    await popup.sees('Ashgrove social media policy, version Autumn 2026');
    await popup.sees(
      'Lanyard shows this to nobody. Your school may still monitor this laptop in other ways, and anyone using this browser profile can open this page.',
    );
    await popup.has({ role: 'link', name: 'What your school says on monitoring' });
  });

  test('empty: says that nothing is counted yet', async ({ lanyard }) => {
    const { popup } = await lanyard.openPopup();
    await popup.sees('Nothing counted yet.');
    await popup.sees('None this week.');
  });
});

test.describe('the popup without access to the sites', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) }, start: 'fresh' });

  test('no access: says which site, and offers to ask for it', async ({ lanyard }) => {
    await lanyard.withholdSites();
    await lanyard.until('it is known', ({ withoutAccess }) => withoutAccess.includes('x'));
    const { popup } = await lanyard.openPopup();
    await popup.sees(/Lanyard cannot see .*\bX\b/);
    await popup.has({ role: 'button', name: 'Give access' });
  });
});

test.describe('the popup in blocked hours', () => {
  const { policy, reopensAt } = closedFor(90);
  test.use({ policy: { ...ashgrove, ...policy } });

  test('closed: says until when, in the school’s time', async ({ lanyard }) => {
    const { popup } = await lanyard.openPopup();
    await popup.has({ role: 'heading', name: `Closed until ${reopensAt}` });
  });
});

test.describe('the popup without a policy', () => {
  test('unmanaged: says so, and that nothing is closed', async ({ lanyard }) => {
    const { popup } = await lanyard.openPopup();
    await popup.has({ role: 'heading', name: 'No school policy on this device' });
    await popup.sees('Lanyard closes nothing here.');
  });
});

test.describe('the popup with a broken policy', () => {
  test.use({ policy: { ...ashgrove, blockedHours: ['mon-fri 8am-4pm'] } });

  test('policy error: says that a part could not be read, and that it is not their fault', async ({
    lanyard,
  }) => {
    const { popup } = await lanyard.openPopup();
    await popup.sees("One part of the school's policy could not be read");
    await popup.sees('It is nothing you did');
  });
});
