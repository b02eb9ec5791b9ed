import { afterEach, describe, expect, it, vi } from 'vitest';

import { languageTag, speak } from '../../../lib/language/language.ts';
import { createLanguageService } from '../../../lib/services/language-service.ts';
import { oakTree } from './memory-ports.ts';
import { createDevice, evening, lesson, page } from './worker-on-a-device.ts';

const welsh = { tag: 'cy', texts: ['Helo', null] };
const load = vi.fn(() => Promise.resolve({ made: welsh }));
const languages = { cy: load };
const inWelsh = { kept: { language: 'cy' }, languages };

afterEach(() => {
  speak(undefined);
  load.mockClear();
});

describe('the language service', () => {
  const serviceOf = (ports: Partial<Parameters<typeof createLanguageService>[0]>) =>
    createLanguageService({
      settings: () => Promise.resolve(oakTree),
      own: () => Promise.resolve(undefined),
      browser: () => ['en-GB'],
      languages,
      ...ports,
    });

  it('loads nothing where English speaks', async () => {
    const service = serviceOf({});
    expect([await service.language(), await service.told()]).toEqual([undefined, {}]);
    expect(load).not.toHaveBeenCalled();
  });

  it('loads a language once', async () => {
    const service = serviceOf({ browser: () => ['cy-GB'] });
    expect([await service.language(), await service.told()]).toEqual([welsh, { language: welsh }]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('speaks what somebody chose; where that cannot be read, what the browser does', async () => {
    expect(await serviceOf({ own: () => Promise.resolve('cy') }).chosen()).toEqual({ tag: 'cy' });
    const failing = serviceOf({ own: () => Promise.reject(new Error('disk')), browser: () => ['cy'] });
    expect(await failing.chosen()).toEqual({ tag: 'cy' });
  });
});

describe('the worker', () => {
  it('tells pages of sites what they need to speak, and its own pages when they ask', async () => {
    const { answers } = createDevice(lesson, inWelsh).worker;
    expect((await answers.getNudgeSettings(undefined, page)).language).toEqual(welsh);
    expect((await answers.getCoverView(undefined, page)).language).toEqual(welsh);
    // In which it says what is left of today itself.
    expect(languageTag()).toBe('cy');
    expect(await answers.getLanguage()).toEqual(welsh);
  });

  it('says a warning in it', async () => {
    const { worker, done } = createDevice(evening, inWelsh);
    await worker.answers.warningDue({ reason: 'allowance-used', minutes: 5, left: 300_000 }, page);
    expect(done.warned.map(({ view }) => view.language)).toEqual([welsh]);
  });

  it('tells nothing of it where English speaks', async () => {
    const { answers } = createDevice(lesson, { kept: {}, languages }).worker;
    expect(await answers.getNudgeSettings(undefined, page)).not.toHaveProperty('language');
    expect(await answers.getCoverView(undefined, page)).not.toHaveProperty('language');
    expect(await answers.getLanguage()).toBeUndefined();
  });

  it('speaks it itself before the toolbar button says anything', async () => {
    const { worker, done } = createDevice(lesson, inWelsh);
    await worker.wake('always');
    expect(done.badge).toBeDefined();
    expect(languageTag()).toBe('cy');
  });

  it('speaks what somebody chose in this browser, and lets open pages know', async () => {
    const { worker, done } = createDevice(lesson, { languages });
    await worker.answers.setLanguage({ language: 'cy' });
    expect(await worker.answers.getLanguage()).toEqual(welsh);
    await vi.waitUntil(() => done.languageTold > 0 && done.settingsTold.length > 0);
    expect((await worker.answers.getNudgeSettings(undefined, page)).language).toEqual(welsh);
  });

  it('lets its own pages know when policy asks for another', async () => {
    const { worker, done, device } = createDevice(lesson, { kept: {}, languages });
    await worker.wake('if-changed');
    expect(done.languageTold).toBe(0);
    device.pushed = { language: 'cy' };
    await worker.policy.refresh();
    await vi.waitUntil(() => done.languageTold > 0);
    expect(await worker.answers.getLanguage()).toEqual(welsh);
  });

  it('tells the settings what came of the language that policy asks for', async () => {
    const told = async (kept: object) =>
      (await createDevice(lesson, { kept, languages }).worker.answers.getSettings()).policyLanguage;
    expect(await told({})).toBeUndefined();
    expect(await told({ language: 'cy-GB' })).toEqual({ tag: 'cy' });
    expect(await told({ language: 'pl' })).toEqual({ tag: 'en-GB', refused: 'pl' });
  });

  it('tells diagnostics which one it is, and what policy asks for in vain', async () => {
    const { worker } = createDevice(lesson, { kept: { language: 'pl' }, languages });
    expect((await worker.answers.getDiagnostics()).language).toEqual({ tag: 'en-GB', refused: 'pl' });
  });
});
