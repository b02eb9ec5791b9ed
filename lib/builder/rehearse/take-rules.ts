import type { Detection } from '../../rules/detection.ts';

const parts = [
  'compileRules',
  'createScan',
  'compilePeople',
  'checkDisplayName',
  'accountDigest',
  'photoRule',
  'ruleOf',
] as const satisfies readonly (keyof Detection)[];

/** The rules as their script hands them over; undefined where what came is not they. */
export function takeRules(given: unknown): Detection | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const found = given as Partial<Record<keyof Detection, unknown>>;
  const isWhole = parts.every((part) => typeof found[part] === 'function') && found.hoursRule !== undefined;
  return isWhole ? (given as Detection) : undefined;
}
