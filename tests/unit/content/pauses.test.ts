import { getEventListeners } from 'node:events';
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { PauseDialogProps } from '../../../components/nudge/PauseDialog.tsx';
import { explainBy } from '../../../lib/content/explain.ts';
import type { Judged } from '../../../lib/content/judge.ts';
import { showPause, type Pause } from '../../../lib/content/pauses.tsx';

const finding = (key: string): Judged =>
  ({
    key,
    words: key,
    rule: { kind: 'school', advice: { what: () => key, why: () => 'Why.', instead: () => 'Instead.' } },
    finding: {},
  }) as unknown as Judged;

function show(findings: readonly string[]) {
  const life = new AbortController();
  const drawn: PauseDialogProps[] = [];
  const pause = {
    surface: { kind: 'composer' },
    findings: findings.map(finding),
    blocked: false,
    called: 'Share',
    onBack: vi.fn(),
    onGoOn: vi.fn(),
  } as unknown as Pause;
  showPause(pause, {
    layers: {
      dialog: (content) => void drawn.push((content as VNode<PauseDialogProps>).props),
      hideDialog: vi.fn(),
    },
    adapter: {},
    explain: explainBy(undefined),
    policy: () => undefined,
    signal: life.signal,
  });
  return { life, pause, last: () => drawn.at(-1), drawn };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a pause', () => {
  it('says how many findings it leaves out, and nothing where it leaves out none', () => {
    expect(show(['a', 'b', 'c', 'd', 'e']).last()).toMatchObject({ more: 'And 2 more.' });
    expect(show(['a', 'b', 'c']).last()).not.toHaveProperty('more');
  });

  it('says of a single finding what to do instead, and keeps a list short', () => {
    expect(show(['a']).last()?.items).toMatchObject([{ instead: 'Instead.' }]);
    expect(show(['a', 'b']).last()?.items[0]).not.toHaveProperty('instead');
  });

  it('names what was pressed', () => {
    expect(show(['a']).last()).toMatchObject({ after: 'Press Share again to go on.' });
  });

  it('counts four seconds down before one can go on', () => {
    const { pause, last } = show(['a']);
    const seen = [4, 3, 2, 1, 0].map(() => {
      const goOn = last()?.actions[1];
      vi.advanceTimersByTime(1_000);
      return [goOn?.label, goOn?.disabled];
    });
    const waiting = [4, 3, 2, 1].map((seconds) => [`Go on (in ${seconds})`, true]);
    expect(seen).toEqual([...waiting, ['Go on', false]]);
    last()?.actions[1]?.onPress();
    expect(pause.onGoOn).toHaveBeenCalledTimes(1);
  });

  it('leaves no listener and no timer behind', () => {
    const { life, pause, last } = show(['a']);
    expect(getEventListeners(life.signal, 'abort')).toHaveLength(1);
    last()?.actions[0]?.onPress();
    expect(pause.onBack).toHaveBeenCalledTimes(1);
    expect(getEventListeners(life.signal, 'abort')).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts no further once the page’s extension is gone', () => {
    const { life } = show(['a']);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
