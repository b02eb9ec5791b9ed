import { atSchool, clockKey } from '../../scripts/build/demo/school-morning.ts';
import { inWords } from '../../lib/language/text.ts';
import { readMessages } from '../../scripts/language/catalogue.ts';
import { compile } from '../../scripts/language/compile.ts';
import { pseudo } from '../../scripts/language/pseudo.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { demonstrations } from './fixtures/identity.ts';
import { typeInto } from './fixtures/input.ts';
import { startWith } from './fixtures/keeper.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { takeSeat } from './fixtures/start-browser.ts';
import { ownPage, type Ui } from './fixtures/ui.ts';
import { openBox } from './sites/open-box.ts';
import { x } from './sites/x.ts';

declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

/** Hours that hold in the morning of the demonstration, which begins before them. */
const policy = {
  ...ashgrove,
  ...{
    enforceOn: 'every-device',
    access: 'hours',
    timeZone: 'Europe/London',
    blockedHours: ['mon-sun 08:45-16:00'],
  },
  language: 'en-XA',
};

const english = Object.values(readMessages('en_GB'));
const whole = english.map(({ message }) => message).filter((one) => one.includes(' ') && !one.includes('{'));

/** Every letter that is said has an accent; no sentence of the catalogue is said as it is in English. */
async function speaksOtherwise(place: Ui): Promise<void> {
  await place.sees(/[åéîöû][^\s]* [^\s]*[åéîöû]/);
  const text = (await place.text()).replace(/\s+/g, ' ');
  expect(whole.filter((one) => text.includes(one))).toEqual([]);
}

async function setClock(lanyard: Lanyard, time: string): Promise<void> {
  const ahead = atSchool(time, Date.now()) - Date.now();
  await lanyard.evaluate((items) => chrome.storage.local.set(items), { [clockKey]: ahead });
}

test.describe('where policy names another language', () => {
  test('the popup, a card, the cover and Lanyard’s own pages speak it', async ({ engine, replicas }) => {
    const build = demonstrations[engine];
    const seat = await takeSeat({ engine, proxyPort: replicas.proxyPort, build, frugal: true });
    try {
      const lanyard = await startWith(seat, policy);
      const page = await openBox(lanyard, x, x.post);
      await typeInto(page, x.post.box, 'Sports day at Ashgrove Primary School');
      await speaksOtherwise(lanyard.on(page));
      await speaksOtherwise((await lanyard.openPopup()).popup);

      const checkUp = await lanyard.openPage('check-up.html');
      const title = inWords(pseudo(compile('Privacy check-up').text), {}, 'en-XA');
      await ownPage(checkUp).has({ role: 'heading', name: title });
      const said = () => checkUp.evaluate(() => [document.documentElement.lang, document.title]);
      expect(await said()).toEqual(['en-XA', title]);
      await speaksOtherwise(ownPage(checkUp));

      await setClock(lanyard, '09:00');
      await page.bringToFront();
      await lanyard.on(page).sees(/16:00|04:00/);
      await speaksOtherwise(lanyard.on(page));
    } finally {
      await seat.close();
    }
  });
});
