import { rulesOf, policyWith } from '../fixtures/large-policy.ts';
import type { Measure, Row } from '../measure.ts';
import { figure, median } from '../statistics.ts';

const times = 20;

function run(): readonly Row[] {
  const policy = policyWith(10_000);
  const [first = 0, ...later] = Array.from({ length: times }, () => {
    const begun = performance.now();
    rulesOf(policy);
    return performance.now() - begun;
  });
  return [
    {
      what: 'Compiling a policy with 10,000 people',
      where: 'Node',
      budget: '50 ms',
      measured: `first ${figure(first, 'ms')}, then median ${figure(median(later), 'ms')}`,
      share: first / 50,
    },
  ];
}

export const compiling: Measure = {
  name: 'compiling',
  how: 'In Node, from the policy as IT pushes it, by its schema and the settings, to the compiled rules. The share is that of the first time, before anything was compiled for speed: a page compiles once.',
  run: () => Promise.resolve(run()),
};
