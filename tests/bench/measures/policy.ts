import type { SchoolPolicy } from '../../../lib/policy/schema.ts';
import { bases } from '../../fixtures/fuzzed-policies/bases.ts';
import { type PolicyCase, randomCases, singleDamages } from '../../fixtures/fuzzed-policies/cases.ts';
import { judge } from '../../fixtures/fuzzed-policies/judge.ts';
import { largeCase } from '../../fixtures/fuzzed-policies/large.ts';
import { createRandom, type Random } from '../../fixtures/fuzzed-policies/random.ts';
import { runRulesOf } from '../../fixtures/fuzzed-policies/run-rules.ts';
import { type Bench, type Measure, type Row, shareOfNone } from '../measure.ts';
import { figure, median, quantile } from '../statistics.ts';

/** Every so many policies the rules are made of what holds, and run; of the large ones every one. */
const ruleShare = 10;

/** Sizes of one value in characters, and how long the worst may take to be read, in ms. */
const decades = [
  { from: 1_000, to: 10_000, what: '1 to 10 kB', most: 30 },
  { from: 10_000, to: 100_000, what: '10 to 100 kB', most: 100 },
  { from: 100_000, to: 1_000_000, what: '0.1 to 1 MB', most: 1_000 },
  { from: 1_000_000, to: 8_000_000, what: '1 to 8 MB', most: 5_000 },
] as const;

/** A policy, and of which decade it is where it is large. */
type Sized = { one: PolicyCase; decade?: number };

type Found = { usual: number[]; large: number[][]; rules: number[]; faults: string[]; count: number };

function* largeCases(random: Random, each: number): Generator<Sized> {
  const all = bases();
  for (const [decade, { from, to }] of decades.entries())
    for (let made = 1; made <= each; made += 1)
      yield { one: largeCase(random, random.pick(all), from * (to / from) ** (made / each)), decade };
}

/** All of the first two kinds, and of the third until there are enough. */
function* sample(random: Random, { quick }: Bench): Generator<Sized> {
  const all = bases();
  yield* largeCases(random, quick ? 15 : 150);
  const every = quick ? 15 : 1;
  const single = Iterator.from(singleDamages(all)).filter((_, at) => at % every === 0);
  for (const one of single) yield { one };
  for (const one of randomCases(random, all)) yield { one };
}

function runRules(found: Found, name: string, policy: SchoolPolicy): void {
  try {
    found.rules.push(runRulesOf(policy));
  } catch (error) {
    found.faults.push(`${name}: its rules threw ${String(error)}`);
  }
}

function take(found: Found, { one, decade }: Sized): void {
  const { faults, policy, ms } = judge(one);
  found.count += 1;
  (decade === undefined ? found.usual : found.large[decade])?.push(ms);
  found.faults.push(...faults.map((fault) => `${one.name}: ${fault}`));
  if (decade !== undefined || found.count % ruleShare === 0) runRules(found, one.name, policy);
}

const inFigures = (samples: readonly number[]): string =>
  `median ${figure(median(samples), 'ms')}, p99 ${figure(quantile(samples, 0.99), 'ms')}, worst ${figure(quantile(samples, 1), 'ms')}`;

const where = 'Node';

const rowsOf = ({ usual, large, rules, faults, count }: Found, seed: number): readonly Row[] => [
  {
    what: `${count.toLocaleString('en-GB')} damaged policies, seed ${String(seed)}: exceptions, unclear errors, right keys lost, anything opened`,
    where,
    budget: '0',
    measured: String(faults.length),
    share: shareOfNone(faults.length),
  },
  {
    what: 'Reading a damaged policy beside the last good one',
    where,
    budget: 'p99 30 ms',
    measured: inFigures(usual),
    share: quantile(usual, 0.99) / 30,
  },
  ...decades.map(({ what, most }, decade): Row => {
    const samples = large[decade] ?? [];
    return {
      what: `The same with one value of ${what}`,
      where,
      budget: `worst ${figure(most, 'ms')}`,
      measured: inFigures(samples),
      share: quantile(samples, 1) / most,
    };
  }),
  {
    what: 'Making the rules of what then holds, and reading a post of 1,000 characters and more',
    where,
    budget: 'worst 1 s',
    measured: inFigures(rules),
    share: quantile(rules, 1) / 1_000,
  },
];

function run(bench: Bench): readonly Row[] {
  const found: Found = { usual: [], large: decades.map(() => []), rules: [], faults: [], count: 0 };
  const most = bench.quick ? 5_000 : 100_000;
  for (const one of sample(createRandom(bench.seed), bench)) {
    take(found, one);
    if (found.count === most) break;
  }
  for (const fault of found.faults.slice(0, 50)) console.error(fault);
  return rowsOf(found, bench.seed);
}

export const policy: Measure = {
  name: 'policy',
  how: 'In Node: every damage (wrong types, encodings, hostile texts, names of keys) to every single key of every preset, of each preset with everything enforced, and of a policy with every key; values of 1 kB to 8 MB; several damages at once, junk, and files cut off, in other encodings or put together wrongly. Each arrives where a good policy holds. It must be read without an exception; each error must say what is wrong, what was expected, an example and what comes of it; keys that arrived right must hold; and nothing that was closed may be open where the policy does not say so. Of every tenth, and of all large ones, the rules are made and run. `seed=7` gives another sample; faults are printed.',
  run: (bench) => Promise.resolve(run(bench)),
};
