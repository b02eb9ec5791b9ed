import { expect, test } from './fixtures/replica.ts';
import { highlights } from './fixtures/readings.ts';
import { press, typeInto, undo } from './fixtures/input.ts';
import { lanyardIn } from './fixtures/ui.ts';

const PAGE = 'https://links.example/';

test.describe('the harness', () => {
  test('reaches into a closed root and presses with a trusted mouse', async ({ page }) => {
    await page.goto(PAGE);
    await page.evaluate(() => {
      // What Lanyard's own hosts have.
      const host = Object.assign(document.createElement('some-host'), { lang: 'en-GB', dir: 'ltr' });
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<p>Words</p><p hidden>Secret</p><button disabled>Go on</button>';
      document.documentElement.append(host);
      const button = root.querySelector('button');
      button?.addEventListener('click', (event) => {
        document.title = `pressed ${String(event.isTrusted)}`;
        host.remove();
      });
      document.addEventListener('mousemove', () => button?.removeAttribute('disabled'), { once: true });
    });
    const ui = lanyardIn(page);
    await ui.sees('Words');
    expect(await ui.text()).not.toContain('Secret');
    expect(await ui.find({ role: 'button', name: 'go on' })).toMatchObject([{ disabled: true }]);
    await page.mouse.move(1, 1);
    await ui.press('Go on');
    await ui.isEmpty();
    expect(await page.title()).toBe('pressed true');
  });

  test('types and undoes with trusted keys, and reads highlights', async ({ page }) => {
    await page.goto(PAGE);
    await page.evaluate(() => {
      const box = document.createElement('textarea');
      box.addEventListener('keydown', (event) => (document.title = `key ${String(event.isTrusted)}`));
      document.body.prepend(box);
      const text = document.querySelector('h1')?.firstChild;
      if (!text) throw new Error('no heading');
      const range = new Range();
      range.setStart(text, 0);
      range.setEnd(text, 5);
      CSS.highlights.set('some', new Highlight(range));
    });
    await typeInto(page, 'textarea', 'Hello\nthere');
    const value = (): Promise<string> => page.$eval('textarea', (box) => box.value);
    expect(await value()).toBe('Hello\nthere');
    expect(await page.title()).toBe('key true');
    await undo(page, 5);
    expect(await value()).not.toBe('Hello\nthere');
    expect(await highlights(page)).toEqual(['Links']);
    await press(page, 'textarea');
  });
});
