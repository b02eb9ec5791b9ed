import { compileRules } from '../../lib/rules/run-rules.ts';
import { findingsOf } from './case.ts';
import { subjectOf } from './compile.ts';
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

/** Microseconds to read a text and run all rules on it, with 10,000 people listed. The first pass warms up. */
export function measureSpeed(texts: readonly string[]) {
  const people = Array.from({ length: listed }, (_, index) => `given${index} surname${index}`);
  const subject = subjectOf({ ...school, people });
  const rules = compileRules(subject);
  const times: number[] = [];
  for (let pass = 0; pass <= passes; pass++) {
    for (const raw of texts) {
      const begun = performance.now();
      findingsOf(rules, raw);
      if (pass > 0) times.push((performance.now() - begun) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  return {
    file: 'speed',
    texts: texts.length,
    people: listed,
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}
