import { findingsOf } from '../../../scripts/evaluate/case.ts';
import { examples } from '../../../lib/rules/examples.ts';
import type { CompiledRules } from '../../../lib/rules/run-rules.ts';
import { alone } from '../fixtures/alone.ts';
import { rulesWith } from '../fixtures/large-policy.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median, quantile } from '../statistics.ts';

const length = 280;

/** Posts of just this length, made of all examples of all rules: much more is found in them than in usual ones. */
function posts(): readonly string[] {
  const texts = Object.values(examples).flatMap(({ flagged, clean }) =>
    [...flagged, ...clean].map(({ text }) => text),
  );
  const all = texts.join('. ');
  const count = Math.floor(all.length / length);
  return Array.from({ length: count }, (_, index) => all.slice(index * length, (index + 1) * length));
}

/** Microseconds to read a text and run all rules over it. */
const timeOf = (rules: CompiledRules, text: string): number => alone(() => findingsOf(rules, text));

function allRules({ quick }: Bench): Row {
  const rules = rulesWith(10_000);
  const texts = posts();
  const passes = (times: number): readonly number[] =>
    Array.from({ length: times }, () => texts.map((text) => timeOf(rules, text))).flat();
  passes(30);
  const times = passes(quick ? 20 : 100);
  const [middle, p99] = [median(times), quantile(times, 0.99)];
  return {
    what: 'All rules on a 280-character post, 10,000 people',
    where: 'Node',
    budget: 'median 250 µs, p99 1 ms',
    measured: `median ${figure(middle, 'µs')}, p99 ${figure(p99, 'µs')}`,
    share: Math.max(middle / 250, p99 / 1000),
  };
}

function scanCost({ quick }: Bench): Row {
  const [few, many] = [rulesWith(10), rulesWith(100_000)];
  const texts = posts();
  const passOf = (rules: CompiledRules): number =>
    texts.map((text) => timeOf(rules, text)).reduce((total, one) => total + one, 0) / texts.length;
  const turn = (): [number, number] => [passOf(few), passOf(many)];
  for (let pass = 0; pass < 20; pass += 1) turn();
  const turns = Array.from({ length: quick ? 20 : 100 }, turn);
  const ratio = median(turns.map(([short, long]) => long / short));
  return {
    what: 'Scan cost from 10 to 100,000 listed people',
    where: 'Node',
    budget: '1.2 times',
    measured: `${figure(ratio, 'times')} (${figure(median(turns.map(([short]) => short)), 'µs')} to ${figure(median(turns.map(([, long]) => long)), 'µs')} a post)`,
    share: ratio / 1.2,
  };
}

export const rulesAlone: Measure = {
  name: 'rules',
  how: 'In Node, whose V8 is of Chromium’s family, on posts of 280 characters made of the rules’ own examples: far more is found in them than in usual ones. Reading the text is part of it. A run in which the system gave the processor to another program is taken again. Every pass counts, with garbage collection. For the scan cost each pass takes the short list and the long one in turn.',
  run: (bench) => Promise.resolve([allRules(bench), scanCost(bench)]),
};
