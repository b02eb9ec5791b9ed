import { describe, expect, it } from 'vitest';

import { chooseLanguage } from '../../../lib/core/choose-language.ts';

const made = ['cy', 'pt-BR', 'zh-Hant', 'en-XA'];
const tagOf = (wanted: Partial<Parameters<typeof chooseLanguage>[0]>): string =>
  chooseLanguage({ browser: [], ...wanted }, made).tag;

describe('chooseLanguage', () => {
  it('takes what policy asks for, then what somebody chose, then the browser’s', () => {
    expect(tagOf({ policy: 'cy', own: 'pt-BR', browser: ['zh-Hant'] })).toBe('cy');
    expect(tagOf({ own: 'pt-BR', browser: ['zh-Hant'] })).toBe('pt-BR');
    expect(tagOf({ browser: ['zh-Hant', 'cy'] })).toBe('zh-Hant');
  });

  it.each([
    ['cy-GB', 'cy'],
    ['CY', 'cy'],
    ['pt-br', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-Hant-a-extended', 'zh-Hant'],
    ['en-XA', 'en-XA'],
  ])('cuts %s from its end until there is one: %s (RFC 4647, 3.4)', (wanted, tag) => {
    expect(tagOf({ browser: [wanted] })).toBe(tag);
  });

  it.each(['pt', 'zh-Hans', 'fr', '', '*'])('does not take another for %j: English speaks', (wanted) => {
    expect(tagOf({ browser: [wanted] })).toBe('en-GB');
  });

  it('takes any English for English, before what comes after it', () => {
    expect(tagOf({ browser: ['en-US', 'cy'] })).toBe('en-GB');
    expect(tagOf({ own: 'en', browser: ['cy'] })).toBe('en-GB');
  });

  it('goes on to the browser’s where the one that was chosen is there no more', () => {
    expect(tagOf({ own: 'gd', browser: ['cy'] })).toBe('cy');
  });

  it('says what policy asks for in vain, and speaks English then, whatever else is wanted', () => {
    expect(chooseLanguage({ policy: 'pl', own: 'cy', browser: ['cy'] }, made)).toEqual({
      tag: 'en-GB',
      refused: 'pl',
    });
    expect(chooseLanguage({ policy: 'en-GB', browser: ['cy'] }, made)).toEqual({ tag: 'en-GB' });
  });

  it('is English where there is nothing else', () => {
    expect(chooseLanguage({ browser: ['cy'] }, [])).toEqual({ tag: 'en-GB' });
  });
});
