import { describe, expect, it } from 'vitest';
import { endOfSomebody, isSomebodyIn } from '../../../../lib/text/school-work/somebody.ts';

const line = ' our new head of year at school and the caretaker ';

describe('a position in a phrase line', () => {
  it('begins at the offset asked about, with what is said of it, and ends before a space', () => {
    expect(endOfSomebody(line, 5)).toBe(' our new head of year'.length);
    expect(endOfSomebody(line, line.indexOf('caretaker'))).toBe(line.length - 1);
  });

  it('is none where other words stand', () => {
    expect(endOfSomebody(line, 1)).toBeUndefined();
    expect(endOfSomebody(line, line.indexOf('school'))).toBeUndefined();
  });

  it('reaches to the end where it has to, and no shorter one does', () => {
    const at = ' our '.length;
    expect(isSomebodyIn(' our new head of year')(at)).toBe(true);
    expect(isSomebodyIn(' our head')(at)).toBe(true);
    expect(isSomebodyIn(' our head of year at')(at)).toBe(false);
    expect(isSomebodyIn(' our caretaker said')(at)).toBe(false);
  });

  it('is the same asked either way, one after the other', () => {
    for (const words of [' the caretaker', ' the deputy head', ' the year 4 teacher']) {
      expect(isSomebodyIn(words)(5)).toBe(true);
      expect(endOfSomebody(`${words} said so `, 5)).toBe(words.length);
    }
  });
});
