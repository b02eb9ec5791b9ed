import { describe, expect, it } from 'vitest';

import { createRehearsalPanel } from '../../../../lib/builder/rehearse/create-panel.ts';
import { detection } from '../../../../lib/rules/detection.ts';
import { draftOf, NOW } from './drafts.ts';

const school = { schoolNames: ['Ashgrove Primary School'] };
const settled = (): Promise<void> => Promise.resolve().then(() => Promise.resolve());

/** A panel over what the script of the rules gives, each time it is run. */
function panelOver(...given: readonly (() => Promise<unknown>)[]) {
  const page = { draft: draftOf(school), loads: 0, drawn: 0 };
  const panel = createRehearsalPanel({
    loadRules: () => (given[page.loads++] ?? given.at(-1) ?? (() => Promise.resolve(detection)))(),
    draft: () => page.draft,
    now: () => NOW,
    changed: () => void (page.drawn += 1),
  });
  const rehearse = async (pasted: string): Promise<void> => {
    panel.actions.onPaste(pasted);
    panel.actions.onRehearse();
    await settled();
  };
  return { page, panel, rehearse };
}

const right = (): Promise<unknown> => Promise.resolve(detection);

describe('the rules', () => {
  it('are fetched at the first rehearsal, once', async () => {
    const { page, panel, rehearse } = panelOver(right);
    panel.actions.onPaste('Ashgrove Primary School');
    expect(panel.state()).toMatchObject({ rules: 'not-needed-yet' });
    expect(page.loads).toBe(0);
    await rehearse('Ashgrove Primary School');
    await rehearse('Soup');
    expect(page.loads).toBe(1);
    expect(panel.state().result?.counts.alone).toBe(1);
  });

  it.each([
    ['missing', () => Promise.reject(new Error('no such file'))],
    ['wrong', () => Promise.resolve(undefined)],
    ['wrong', () => Promise.resolve({ ...detection, compileRules: 'not a function' })],
    ['wrong', () => Promise.resolve('rules')],
  ] as const)(
    'that are %s are said to be, nothing is lost, and the next press tries again',
    async (rules, fails) => {
      const { panel, rehearse } = panelOver(fails, right);
      await rehearse('Ashgrove Primary School');
      expect(panel.state()).toMatchObject({ rules, pasted: { texts: 'Ashgrove Primary School' } });
      expect(panel.state().result).toBeUndefined();
      await rehearse('Ashgrove Primary School');
      expect(panel.state()).toMatchObject({ rules: 'ready', result: { counts: { noticed: 1 } } });
    },
  );
});

describe('what is shown', () => {
  it('is what was there when it was asked for, by the draft as it is now', async () => {
    const { page, panel, rehearse } = panelOver(right);
    await rehearse('Ashgrove Primary School');
    panel.actions.onPaste('Soup');
    expect(panel.state().result?.counts.noticed).toBe(1);
    page.draft = draftOf({ ...school, severities: ['school-mention=pause'] });
    expect(panel.state().result?.counts.held).toBe(1);
    panel.actions.onWhere({ account: 'official' });
    expect(panel.state().result?.counts.alone).toBe(1);
  });

  it('is worked out once while nothing changes', async () => {
    const { panel, rehearse } = panelOver(right);
    await rehearse('Ashgrove Primary School');
    expect(panel.state().result).toBe(panel.state().result);
  });

  it('is of the kind that is chosen; each keeps what was pasted for it', async () => {
    const { panel, rehearse } = panelOver(right);
    await rehearse('Ashgrove Primary School');
    panel.actions.onMode('names');
    expect(panel.state().result).toBeUndefined();
    await rehearse('Ann Lee');
    expect(panel.state()).toMatchObject({
      result: { mode: 'names' },
      pasted: { texts: 'Ashgrove Primary School', names: 'Ann Lee' },
    });
  });

  it('goes when it is cleared', async () => {
    const { panel, rehearse } = panelOver(right);
    await rehearse('Ashgrove Primary School');
    panel.actions.onClear();
    expect(panel.state()).toMatchObject({ pasted: { texts: '' } });
    expect(panel.state().result).toBeUndefined();
  });
});
