import { expect, it } from 'vitest';
import { rememberLast } from '../../../lib/text/remember-last.ts';

it('works a thing out once for as long as it is asked of the same, and afresh for another', () => {
  const asked: string[] = [];
  const lengthOf = rememberLast((text: string) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf('one'), lengthOf('one'), lengthOf('three'), lengthOf('one')]).toEqual([3, 3, 5, 3]);
  expect(asked).toEqual(['one', 'three', 'one']);
});

it('remembers that nothing was found', () => {
  const asked: string[] = [];
  const find = rememberLast((text: string): string | undefined => {
    asked.push(text);
    return undefined;
  });
  expect([find('text'), find('text')]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['text']);
});
