import { compileRules } from '../../lib/rules/run-rules.ts';
import { findingsOf } from './case.ts';
import { policyOf, subjectOf } from './compile.ts';
import type { Configured } from './compile.ts';

/** As many people as the budgets of the design speak of. */
const listed = 10_000;
const passes = 3;

const school: Configured = {
  schoolNames: ["St James' Church of England Primary School", 'Hazelbrook Junior School'],
  schoolTown: 'Tarnford',
  trustNames: ['Larkmoor Learning Trust'],
  councilNames: ['Wessing County Council'],
};

const percentile = (sorted: readonly number[], part: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10;

/** Microseconds to read a text and run all rules on it, with 10,000 people listed. */
export function measureSpeed(texts: readonly string[]) {
  const people = Array.from({ length: listed }, (_, index) => `given${index} surname${index}`);
  const subject = subjectOf(policyOf({ ...school, people }));
  const rules = compileRules(subject);
  const timeOf = (raw: string): number => {
    const begun = performance.now();
    findingsOf(rules, raw);
    return (performance.now() - begun) * 1000;
  };
  for (const raw of texts) timeOf(raw);
  // The middle of a few passes, as other programs share the machine.
  const times = texts.map(
    (raw) => Array.from({ length: passes }, () => timeOf(raw)).sort((a, b) => a - b)[passes >> 1] ?? 0,
  );
  times.sort((a, b) => a - b);
  return {
    file: 'speed',
    texts: texts.length,
    people: listed,
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}
