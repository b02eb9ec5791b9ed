import { press } from '../replicas/shared/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { shownClauses } from './clauses/shown.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeInto } from './fixtures/input.ts';
import { highlights } from './fixtures/readings.ts';
import { sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';

const officialAccounts = sites.map(({ id, schoolAccount }) => `${id}:${schoolAccount.handle}`);

for (const shown of shownClauses) {
  const { clause, school, official, posted, clean, as, says, cites, listed, painted } = shown;

  for (const site of sites.filter(({ id }) => shown.on.includes(id))) {
    test.describe(`${clause}, ${school}, ${site.name}`, () => {
      test.use({ policy: presetOf(school, officialAccounts) });

      test('one card says what, in kind words and the policy’s own; nothing is said of what is clean', async ({
        lanyard,
      }) => {
        const { post, schoolAccount } = site;
        const page = await openBox(lanyard, site, post, official ? { as: schoolAccount.as } : {});
        const seen = lanyard.on(page);
        await typeInto(page, post.box, `${clean}\n${posted}`);
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
        await press(page, post.submit);
        if (as === 'pause') {
          await seen.sees('Before you send this');
          await seen.sees(says);
          expect(await site.sentBy(page)).toEqual([]);
        } else await expect.poll(() => site.sentBy(page)).toMatchObject([post.sent(`${clean}\n${posted}`)]);
      });
    });
  }
}
