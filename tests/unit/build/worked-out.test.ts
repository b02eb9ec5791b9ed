import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { takeHandedOver } from '../../../lib/core/hand-over.ts';
import type { Detection } from '../../../lib/rules/detection.ts';
import { rules } from '../../../lib/rules/registry.ts';
import { adapters } from '../../../lib/sites/adapters.ts';

const built = (file: string): string =>
  readFileSync(new URL(`../../../.output/chromium/${file}`, import.meta.url), 'utf8');

/** Nothing but a rule says these. */
const titles = rules.map(({ title }) => title());

/** What a built script carries of these. */
const among = (words: readonly string[], file: string): readonly string[] => {
  const script = built(file);
  return words.filter((one) => script.includes(one));
};

describe('the build', () => {
  it('carries the rules in their own script, which hands them over', () => {
    const life = new AbortController();
    let taken: Detection | undefined;
    takeHandedOver((value) => (taken = value as Detection), life.signal);
    (0, eval)(built('rules.js'));
    life.abort();
    expect(rules.map(({ id }) => taken?.ruleOf(id)?.title())).toEqual(titles);
    expect(among(titles, 'rules.js')).toEqual(titles);
  });

  it('has the worker know every rule by its id, and carry none', () => {
    const ids = rules.map(({ id }) => id);
    expect(among(ids, 'background.js')).toEqual(ids);
    expect(among(titles, 'background.js')).toEqual([]);
  });

  it.each(adapters.map(({ info }) => info.id))('puts no rule into the script of %s', (site) => {
    expect(among(titles, `content-scripts/${site}.js`)).toEqual([]);
  });
});
