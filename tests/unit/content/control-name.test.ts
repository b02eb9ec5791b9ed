import { describe, expect, it } from 'vitest';

import { keysName, nameFromLabel } from '../../../lib/content/control-name.ts';

describe('what a control is called', () => {
  it.each([
    ['Share', 'Share'],
    ['  Post\n all ', 'Post all'],
    ['Ychwanegu ffrind', 'Ychwanegu ffrind'],
    ['投稿', '投稿'],
  ])('“%s” is %s', (label, name) => {
    expect(nameFromLabel(label)).toBe(name);
  });

  it.each(['', '→', '12', 'Press Enter to send', 'Veröffentlichungseinstellungen'])(
    '“%s” does not stand well in a sentence',
    (label) => {
      expect(nameFromLabel(label)).toBeUndefined();
    },
  );

  it('never has a name in it', () => {
    const people = ['Tallulah Brady', 'tallulah_brady'];
    expect(nameFromLabel('Follow @tallulah_brady', people)).toBeUndefined();
    expect(nameFromLabel('Follow TALLULAH', people)).toBeUndefined();
    expect(nameFromLabel('Follow', people)).toBe('Follow');
    // One letter of a name says nothing.
    expect(nameFromLabel('Say I do', ['I. Quill'])).toBe('Say I do');
  });
});

describe('what keys are called', () => {
  it.each([
    [{}, 'Enter'],
    [{ ctrlKey: true }, 'Ctrl+Enter'],
    [{ metaKey: true }, 'Cmd+Enter'],
  ])('%o', (held, name) => {
    expect(keysName({ key: 'Enter', ctrlKey: false, metaKey: false, ...held })).toBe(name);
  });
});
