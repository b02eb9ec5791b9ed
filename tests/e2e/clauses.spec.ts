import type { Page } from 'puppeteer-core';
import { press } from '../replicas/shared/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { shownClauses, type ShownClause } from './clauses/shown.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, typeOn } from './fixtures/input.ts';
import { highlights } from './fixtures/readings.ts';
import type { Ui } from './fixtures/ui.ts';
import { sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';
import type { SiteDriver } from './sites/site-driver.ts';

const officialAccounts = sites.map(({ id, schoolAccount }) => `${id}:${schoolAccount.handle}`);

type Group = { site: SiteDriver; clauses: readonly [ShownClause, ...ShownClause[]] };

/** The clauses that one school asks of one account on a site: they are written in one tab, one after the other. */
const groupsOn = (site: SiteDriver): readonly Group[] =>
  Object.values(
    Object.groupBy(
      shownClauses.filter(({ on }) => on.includes(site.id)),
      ({ school, official }) => `${school} ${String(official)}`,
    ),
  ).flatMap((group) => (group?.[0] ? [{ site, clauses: [group[0], ...group.slice(1)] }] : []));

/** School by school: to push another policy takes as long as the shortest of them. */
const groups = sites.flatMap(groupsOn).sort((a, b) => a.clauses[0].school.localeCompare(b.clauses[0].school));

/** Opens the box again for the next clause: over words that are held, or once more where they were sent. */
async function startAnew(page: Page, seen: Ui, { post }: SiteDriver, before: ShownClause): Promise<void> {
  if (before.as === 'pause') await seen.press('Change it');
  else await post.begin(page);
  await press(page, post.box);
  await chord(page, 'Control', 'a');
}

/** One card says what is found in the words that were typed, and cites the policy; nothing is said of what is clean. */
async function saysOf(page: Page, seen: Ui, { says, cites, listed, painted }: ShownClause): Promise<void> {
  await seen.sees(says);
  if (listed) {
    expect(await seen.text()).not.toContain(cites);
    await seen.press('Why?');
  }
  await seen.sees(cites);
  if (painted.length === 0) await seen.sees('“Take it out” shows you which words are meant.');
  // “1 of 2” where the clean words were taken for something too.
  expect(await seen.text()).not.toMatch(/\d of \d/);
  await expect.poll(() => highlights(page)).toEqual(painted);
}

for (const { site, clauses } of groups) {
  const [{ school, official }] = clauses;
  test.describe(`${clauses.map(({ clause }) => clause).join(' ')}, ${school}, ${site.name}`, () => {
    test.use({ policy: presetOf(school, officialAccounts) });

    test('one card says what, in kind words and the policy’s own; nothing is said of what is clean', async ({
      lanyard,
    }) => {
      const { post, schoolAccount } = site;
      const page = await openBox(lanyard, site, post, official ? { as: schoolAccount.as } : {});
      const seen = lanyard.on(page);
      await press(page, post.box);
      const sent: object[] = [];
      for (const [index, shown] of clauses.entries()) {
        const before = clauses[index - 1];
        if (before) await startAnew(page, seen, site, before);
        const words = `${shown.clean}\n${shown.posted}`;
        await typeOn(page, words);
        await saysOf(page, seen, shown);
        await press(page, post.submit);
        if (shown.as === 'pause') {
          await seen.sees('Before you send this');
          await seen.sees(shown.says);
        } else sent.push(post.sent(words));
        await expect.poll(() => site.sentBy(page)).toMatchObject(sent);
      }
    });
  });
}
