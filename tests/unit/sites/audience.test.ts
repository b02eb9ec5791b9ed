import { describe, expect, it } from 'vitest';

import { audienceLines } from '../../../lib/content/words.ts';
import { audienceIn, audienceOfGroup } from '../../../lib/sites/facebook/audience.ts';
import { isPrivate } from '../../../lib/sites/instagram/audience.ts';

describe('who will see a post on Facebook', () => {
  it.each([
    ['Edit privacy. Sharing with Public.', 'Public', 'public'],
    ['Edit privacy. Sharing with Only me. ', 'Only me', 'only-me'],
    ['Edit privacy. Sharing with Your friends. ', 'Friends', 'friends'],
    ['Edit privacy. Sharing with Your friends of friends. ', 'Friends of friends', 'friends-of-friends'],
    ['Edit privacy. Sharing with Friends except: Ada Quill', 'Friends except…', 'some-friends'],
    ['Edit privacy. Sharing with Book club', 'Book club', undefined],
    ['Modifier la confidentialité. Partagé avec Public.', 'Public', { says: 'Public' }],
    ['Golygu preifatrwydd. Rhannu gyda Ffrindiau. ', 'Ffrindiau', { says: 'Ffrindiau' }],
    ['Close', '', undefined],
    ['Photo/video', 'Photo/video', undefined],
    ['', 'Album', undefined],
    [
      'Partagé avec une liste qui porte un nom beaucoup trop long',
      'une liste qui porte un nom beaucoup trop long',
      undefined,
    ],
  ])('%s', (label, shown, expected) => {
    expect(audienceIn(label, shown)).toEqual(expected);
  });

  it.each([
    ['Private group', 'members'],
    ['Public group · 1.2K members', 'public'],
    ['Public group rules', undefined],
    ['A private group', undefined],
  ])('in a group: %s', (line, expected) => {
    expect(audienceOfGroup(line)).toBe(expected);
  });

  it('is said as a sentence; what the site does not show is not said', () => {
    expect(audienceLines(undefined)).toEqual([]);
    expect(audienceLines('only-me')).toEqual(['Only you will see this, as it is set now.']);
    expect(audienceLines({ says: 'Ffrindiau' })).toEqual([
      'Who will see this, as the site puts it: “Ffrindiau”.',
    ]);
  });
});

describe('who will see a post on Instagram', () => {
  const script = (data: unknown): string =>
    JSON.stringify({
      define: [
        ['LSD', [], { token: 'a' }, 1],
        ['PolarisViewer', [], { data, id: '5' }, 2],
        ['Other', [], { is_private: true }, 3],
      ],
    });

  it.each([
    ['a private account', { biography: '"is_private":false} {', is_private: true, username: 'ada' }, true],
    ['a public one', { extra: { is_private: true }, is_private: false, username: 'ada' }, false],
    ['another account than the one in use', { is_private: true, username: 'bea' }, undefined],
    ['nothing said of it', { username: 'ada' }, undefined],
    ['nobody signed in', null, undefined],
  ])('%s', (_, data, expected) => {
    expect(isPrivate(script(data), 'ada')).toBe(expected);
  });

  it('takes no long time over a script that never ends', () => {
    expect(isPrivate(`["PolarisViewer",[],{"data":{${'"a":{"b":1},'.repeat(200_000)}`, 'ada')).toBe(
      undefined,
    );
  });
});
