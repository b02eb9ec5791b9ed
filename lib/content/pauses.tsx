import { PauseDialog, type PauseItem } from '../../components/nudge/PauseDialog.tsx';
import type { PolicyLinkProps } from '../../components/nudge/PolicyLink.tsx';
import * as m from '../language/made/messages.ts';
import type { SiteAdapter, TextSurface } from '../sites/site-adapter.ts';
import type { Explain } from './explain.ts';
import type { Judged } from './judge.ts';
import type { Layers } from './ui/layers.ts';
import { audienceLines, beforeWhat, sendAgain, whatOf } from './words.ts';

/** What a pause is about, and what comes of it. */
export type Pause = {
  surface: TextSurface;
  findings: readonly Judged[];
  /** Policy refuses: there is no going on. */
  blocked: boolean;
  /** What the person pressed is called. */
  called: string | undefined;
  onBack(): void;
  onGoOn(): void;
};

type PausePorts = {
  layers: Pick<Layers, 'dialog' | 'hideDialog'>;
  adapter: Pick<SiteAdapter, 'audience'>;
  explain: Explain;
  policy(rules: readonly string[]): PolicyLinkProps | undefined;
  signal: AbortSignal;
};

/** Long enough to read a line; the research on pauses found that a short one already helps. */
const secondsToWait = 4;

/** More would be a list to scroll, not a moment to think. */
const mostItems = 3;

/** Shows a pause: the way back at once, going on after a few seconds. */
export function showPause(pause: Pause, { layers, adapter, explain, policy, signal }: PausePorts): void {
  const { surface, findings, blocked } = pause;
  let left = secondsToWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new AbortController();

  function end(then: () => void): void {
    over.abort();
    layers.hideDialog();
    then();
  }

  const asked = new Set<Judged>();
  const itemOf = (one: Judged): PauseItem => ({
    key: one.key,
    what: whatOf(one),
    why: one.rule.advice.why(),
    ...(findings.length === 1 ? { instead: one.rule.advice.instead() } : {}),
    ...explain(one, asked.has(one), () => {
      asked.add(one);
      draw();
    }),
  });
  const asides = audienceLines(adapter.audience?.(surface));
  const back = (): void => {
    end(pause.onBack);
  };

  function draw(): void {
    const change = { label: m.nudgeChange(), main: true, onPress: back };
    const goOn = {
      label: left > 0 ? m.commonGoOnIn({ seconds: left }) : m.commonGoOn(),
      disabled: left > 0,
      onPress: () => {
        end(pause.onGoOn);
      },
    };
    layers.dialog(
      <PauseDialog
        title={blocked ? m.nudgeBlockedTitle() : beforeWhat(surface.kind)}
        lead={blocked ? m.nudgeBlockedLead() : m.nudgePauseLead()}
        items={findings.slice(0, mostItems).map(itemOf)}
        {...(findings.length > mostItems
          ? { more: m.nudgeMore({ count: findings.length - mostItems }) }
          : {})}
        asides={asides}
        policy={policy(findings.map(({ rule }) => rule.id))}
        actions={blocked ? [change] : [change, goOn]}
        {...(blocked ? {} : { after: sendAgain(surface.kind, pause.called) })}
      />,
      back,
    );
  }

  function countDown(): void {
    draw();
    if (blocked || left === 0) return;
    timer = setTimeout(() => {
      left -= 1;
      countDown();
    }, 1000);
  }

  signal.addEventListener(
    'abort',
    () => {
      over.abort();
    },
    { signal: over.signal },
  );
  over.signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  countDown();
}
