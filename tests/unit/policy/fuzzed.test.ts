import { describe, expect, test } from 'vitest';

import { bases } from '../../fixtures/fuzzed-policies/bases.ts';
import { type PolicyCase, randomCases, singleDamages } from '../../fixtures/fuzzed-policies/cases.ts';
import { judge, type Reader, shipped } from '../../fixtures/fuzzed-policies/judge.ts';
import { createRandom } from '../../fixtures/fuzzed-policies/random.ts';
import { runRulesOf } from '../../fixtures/fuzzed-policies/run-rules.ts';

// A small share of what `npm run bench -- policy` reads.
const seed = 20261121;

const all = bases();

const some = <T>(cases: Iterable<T>, { every = 1, count }: { every?: number; count: number }): readonly T[] =>
  Iterator.from(cases)
    .filter((_, at) => at % every === 0)
    .take(count)
    .toArray();

const random = some(randomCases(createRandom(seed), all), { count: 500 });
const single = some(singleDamages(all), { every: 59, count: 500 });

const faultsOf = (cases: readonly PolicyCase[], reader?: Reader) =>
  cases.flatMap((one) => judge(one, reader).faults.map((fault) => `${one.name}: ${fault}`));

describe('policies that are damaged', () => {
  test('in one key: what is wrong is told, the other keys hold, nothing opens', () => {
    expect(single.length).toBeGreaterThan(400);
    expect(faultsOf(single)).toEqual([]);
  });

  test('in any way: the same', () => {
    expect(new Set(random.map(({ kind }) => kind)).size).toBe(4);
    expect(faultsOf(random)).toEqual([]);
  });

  test('can be run by the rules all the same', () => {
    const ran = random.filter((_, at) => at % 10 === 0).map((one) => runRulesOf(judge(one).policy));
    expect(ran.every((ms) => ms > 0)).toBe(true);
  });
});

describe('what looks for faults finds', () => {
  const few = single.filter((_, at) => at % 4 === 0);
  const { parse, hold } = shipped;
  const issue = (part: object) => (raw: unknown, known: Parameters<Reader['parse']>[1]) => {
    const read = parse(raw, known);
    return { ...read, issues: read.issues.map((one) => ({ ...one, ...part })) };
  };

  test.each<[string, Partial<Reader>, RegExp]>([
    ['an exception', { parse: () => JSON.parse('{') as never }, /threw SyntaxError/],
    ['an issue that says nothing', { parse: issue({ example: '' }) }, /unclear/],
    ['an issue with a hole', { parse: issue({ problem: 'it is undefined' }) }, /unclear/],
    ['silence', { parse: (raw, known) => ({ ...parse(raw, known), issues: [] }) }, /nothing is said/],
    [
      'a right key that is lost',
      { parse: (raw, known) => ({ policy: {}, issues: parse(raw, known).issues }) },
      /does not hold, though it is right/,
    ],
    [
      'enforcement that ends',
      { hold: (_, policy, issues) => ({ policy, issues: [...issues] }) },
      /looser: hours/,
    ],
  ])('%s', (_, worse, said) => {
    const faults = faultsOf(few, { parse, hold, ...worse });
    expect(faults.filter((fault) => said.test(fault)).length).toBeGreaterThan(0);
  });
});
