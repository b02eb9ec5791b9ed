import { describe, expect, it } from 'vitest';

import { isChosen, isDropped, isPasted } from '../../../lib/dom/media.ts';

const input = (accept: string, ...types: readonly string[]): HTMLInputElement =>
  ({ accept, files: types.map((type) => ({ type })) }) as unknown as HTMLInputElement;

const data = (types: readonly string[], ...items: readonly (readonly [string, string])[]): DataTransfer =>
  ({ types, items: items.map(([kind, type]) => ({ kind, type })) }) as unknown as DataTransfer;

describe('a picture or film', () => {
  it.each([
    ['a picture', input('', 'image/jpeg'), true],
    ['a film beside a letter', input('', 'application/pdf', 'video/mp4'), true],
    ['of no known kind, where pictures are asked for', input('image/*,video/*', ''), true],
    ['of no known kind', input('.pdf', ''), false],
    ['a letter', input('', 'application/pdf'), false],
    ['nothing: the choice was given up', input('image/*'), false],
  ])('chosen: %s', (_, field, expected) => {
    expect(isChosen(field)).toBe(expected);
  });

  it.each([
    ['a picture', data(['Files'], ['file', 'image/png']), true],
    ['files of which nothing is told', data(['Files']), true],
    ['a letter', data(['Files'], ['file', 'application/pdf']), false],
    ['words', data(['text/plain'], ['string', 'text/plain']), false],
    ['nothing', null, false],
  ])('dropped: %s', (_, dropped, expected) => {
    expect(isDropped(dropped)).toBe(expected);
  });

  it.each([
    ['a picture', data(['Files'], ['file', 'image/png']), true],
    [
      'one copied from a page',
      data(['text/html', 'Files'], ['string', 'text/html'], ['file', 'image/png']),
      true,
    ],
    [
      'words with their picture',
      data(['text/plain', 'Files'], ['string', 'text/plain'], ['file', 'image/png']),
      false,
    ],
    ['a letter', data(['Files'], ['file', 'application/pdf']), false],
    ['nothing', null, false],
  ])('pasted: %s', (_, pasted, expected) => {
    expect(isPasted(pasted)).toBe(expected);
  });
});
