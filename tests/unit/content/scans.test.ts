import { describe, expect, it } from 'vitest';

import type { Means } from '../../../lib/content/judge.ts';
import { createScans } from '../../../lib/content/scans.ts';
import { detection } from '../../../lib/rules/detection.ts';

const school = { names: [], aliases: [], organisations: [], phones: [], emailDomains: [] };
const createMeans = (): Means => ({
  detection,
  rules: detection.compileRules({ school, people: undefined }),
  settings: {} as Means['settings'],
});

describe('scans of boxes', () => {
  it('are one for each box, and new ones for new rules', () => {
    const scanOf = createScans();
    const [one, other] = [{} as Element, {} as Element];
    const means = createMeans();
    const first = scanOf(one, means);
    expect(scanOf(one, means)).toBe(first);
    expect(scanOf(other, means)).not.toBe(first);
    expect(scanOf(one, createMeans())).not.toBe(first);
  });
});
