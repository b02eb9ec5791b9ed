import { describe, expect, test } from 'vitest';

import { runSteps, type Seen, type Step } from '../../../scripts/start/run-steps.ts';

/** Steps that look at what a page shows: the words of each reading, the last one again and again. */
function createPages() {
  const pictures: string[] = [];
  const lines: string[] = [];
  const shown: string[] = [];
  const seen = (words: string): Seen => ({
    words,
    picture: (file) => Promise.resolve(void pictures.push(file)),
    close: () => Promise.resolve(),
  });
  const step = (name: string, shown: readonly string[], wanted: RegExp): Step => {
    const readings = [...shown];
    const read = (): Promise<string> =>
      Promise.resolve((readings.length > 1 ? readings.shift() : readings[0]) ?? '');
    return { name, title: `Step ${name}`, run: async (look) => seen(await look(read, wanted)) };
  };
  const run = (steps: readonly Step[]): Promise<number> =>
    runSteps(steps, {
      ...{ limit: 400, fileOf: (name) => `${name}.png` },
      print: (line) => lines.push(line),
      onShown: (name, all) => shown.push(`${name}: ${all}`),
    });
  return { pictures, lines, shown, step, run };
}

describe('the steps of the tour', () => {
  test('are waited for, pictured in order and said in one line each', async () => {
    const { pictures, lines, shown, step, run } = createPages();
    const steps = [
      step('one', ['', 'before it a card\n says so'], /a card says/),
      step('two', ['closed'], /closed/),
    ];
    expect(await run(steps)).toBe(0);
    expect(lines).toEqual(['✓ 1 Step one: a card says', '✓ 2 Step two: closed']);
    expect(pictures).toEqual(['01-one.png', '02-two.png']);
    expect(shown).toEqual(['one: a card says so', 'two: closed']);
  });

  test('one that is not seen is counted and says what was there instead; the next is taken all the same', async () => {
    const { pictures, lines, step, run } = createPages();
    const steps = [step('one', ['something else'], /a card/), step('two', ['closed'], /closed/)];
    expect(await run(steps)).toBe(1);
    expect(lines).toEqual([
      '✗ 1 Step one: not seen within 0.4 s. Lanyard showed: “something else”',
      '✓ 2 Step two: closed',
    ]);
    expect(pictures).toEqual(['02-two.png']);
  });

  test('one that fails says why', async () => {
    const { lines, run } = createPages();
    const broken: Step = {
      name: 'one',
      title: 'Step one',
      run: () => Promise.reject(new Error('no such button')),
    };
    expect(await run([broken])).toBe(1);
    expect(lines).toEqual(['✗ 1 Step one: no such button']);
  });
});
