import type { CompiledRules } from '../rules/run-rules.ts';
import type { Scan } from '../rules/scan.ts';
import type { Means } from './judge.ts';

/** A scan for each box, which remembers what it read there, for as long as the same rules hold. */
export function createScans(): (box: Element, means: Means) => Scan {
  const byBox = new WeakMap<Element, { rules: CompiledRules; scan: Scan }>();
  return (box, { detection, rules }) => {
    const before = byBox.get(box);
    if (before?.rules === rules) return before.scan;
    const scan = detection.createScan(rules);
    byBox.set(box, { rules, scan });
    return scan;
  };
}
