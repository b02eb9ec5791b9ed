import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeInto } from './fixtures/input.ts';
import { ownPage } from './fixtures/ui.ts';

test.describe('R2, khalsa-primary, Lanyard', () => {
  const unionLine = 'The union’s rep here is in room 4.';
  test.use({ policy: { ...presetOf('khalsa-primary', []), unionLine, dslContact: 'Ms C. Lane' } });

  test('help: steps on each site, what to keep and what never to copy, and who else helps', async ({
    lanyard,
  }) => {
    const page = await lanyard.openPage('help.html');
    const seen = ownPage(page);
    await seen.sees('If a child is involved, speak to Ms C. Lane today');
    await seen.sees('Never copy obscene or indecent pictures');
    await seen.sees(unionLine);
    await seen.sees('Professionals Online Safety Helpline');
    await seen.sees('CEOP Safety Centre');
    await page.focus('summary');
    await page.keyboard.press('Enter');
    await seen.sees('Take down something you posted Open your post.');
    await typeInto(page, '[name=find]', 'instagram report');
    await seen.sees('2 answers');
    await seen.sees('Report something Open the post, story, comment or profile.');
    expect(await page.$$eval('.sites a', (links) => links.map(({ href }) => href))).toEqual([
      'https://help.instagram.com/192435014247952',
      'https://help.instagram.com/370054663112398',
    ]);
    await seen.press('Show all');
    await seen.sees('WhatsApp');
    const links = await page.$$eval('a[target=_blank]', (all) => all.map(({ href, rel }) => [href, rel]));
    expect(links.length).toBeGreaterThan(40);
    for (const [href, rel] of links)
      expect([href, rel]).toEqual([expect.stringMatching(/^https:/), 'noreferrer']);
  });
});

test.describe('R3, wigan-council-schools, Lanyard', () => {
  test.use({ policy: presetOf('wigan-council-schools', []) });

  test('wherever evidence is spoken of: what to keep, and that obscene pictures are never copied', async ({
    lanyard,
  }) => {
    const help = ownPage(await lanyard.openPage('help.html'));
    await help.sees('Keep messages as they came.');
    await help.sees('Never copy obscene or indecent pictures: no picture of the screen, no download');
    const note = ownPage(await lanyard.openPage('concern.html'));
    await note.sees(
      'Never copy, print, photograph or forward obscene or indecent pictures, not even as evidence.',
    );
  });
});
