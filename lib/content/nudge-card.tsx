import type { ComponentChild } from 'preact';

import { NudgeCard } from '../../components/nudge/NudgeCard.tsx';
import type { PolicyLinkProps } from '../../components/nudge/PolicyLink.tsx';
import * as m from '../language/made/messages.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { cardActions, type CardActionPorts } from './card-actions.ts';
import type { Explain } from './explain.ts';
import { isOfPhoto, isWordless, type Judged } from './judge.ts';
import type { Layers } from './ui/layers.ts';
import { audienceLines, whatOf } from './words.ts';
import type { Writing } from './writing.ts';

type NudgeCardPorts = CardActionPorts & {
  adapter: Pick<SiteAdapter, 'audience'>;
  layers: Pick<Layers, 'unfoldCard'>;
  explain: Explain;
  policy(rules: readonly string[]): PolicyLinkProps | undefined;
  willPause(writing: Writing, one: Judged): boolean;
  /** Whether "Why?" was pressed, and what it does. */
  isAsked: boolean;
  onAsk(): void;
  /** Shows another finding of the box. */
  onNext(next: Judged): void;
};

/** Who will see it, and what comes later. */
const asidesOf = (
  writing: Writing,
  one: Judged,
  { adapter, willPause }: NudgeCardPorts,
): readonly string[] => [
  // People findings are never painted: the page could read it.
  ...(one.rule.painted || isWordless(one) ? [] : [m.nudgeUnmarked()]),
  ...audienceLines(adapter.audience?.(writing.surface)),
  ...(isOfPhoto(one) ? [m.nudgePhotoAside()] : []),
  ...(one.severity === 'block' ? [m.nudgeBlockedLater()] : []),
  ...(willPause(writing, one) ? [m.nudgePauseLater()] : []),
];

/** The card of one finding among all those of its box that may be put to the person. */
export function nudgeCardOf(
  writing: Writing,
  one: Judged,
  all: readonly Judged[],
  ports: NudgeCardPorts,
): ComponentChild {
  const at = all.indexOf(one);
  const next = all[(at + 1) % all.length];
  const more = {
    place: m.commonPlace({ at: at + 1, all: all.length }),
    next: {
      label: m.commonNext(),
      onPress() {
        if (next !== undefined) ports.onNext(next);
      },
    },
  };
  return (
    <NudgeCard
      what={whatOf(one)}
      why={one.rule.advice.why()}
      instead={one.rule.advice.instead()}
      asides={asidesOf(writing, one, ports)}
      actions={cardActions(writing, one, ports)}
      {...ports.explain(one, ports.isAsked, ports.onAsk)}
      policy={ports.policy([one.rule.id])}
      unfold={{ label: m.nudgeUnfold(), onPress: ports.layers.unfoldCard, expanded: false }}
      {...(all.length < 2 ? {} : { more })}
    />
  );
}
