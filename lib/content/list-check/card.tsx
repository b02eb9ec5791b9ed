import type { VNode } from 'preact';

import type { Action } from '../../../components/nudge/Actions.tsx';
import { ListCheckCard, type ListCheckCardProps } from '../../../components/nudge/ListCheckCard.tsx';
import type { PageNudgeSettings } from '../../core/page-settings.ts';
import * as m from '../../language/made/messages.ts';
import { whyContact } from '../contact-why.ts';
import type { Findings, Match } from './find-in-list.ts';
import { commonLine, countLine, namelessLine } from './words.ts';

/** Where the name that is looked at stands now, once "Show me" was pressed. */
export type Whereabouts = 'shown' | 'above' | 'below';

const whereabouts: Record<Whereabouts, () => string> = {
  shown: m.listCheckShown,
  above: m.listCheckAbove,
  below: m.listCheckBelow,
};

export type ListCheckState =
  | { kind: 'word'; words: string }
  | { kind: 'count'; findings: Findings; isThrough: boolean }
  | {
      kind: 'one';
      match: Match;
      at: number;
      all: number;
      /** From 1, of those read. */
      place: number;
      read: number;
      where: Whereabouts | undefined;
      explained: boolean;
    };

export type ListCheckActions = {
  stop(): void;
  goThrough(): void;
  showMe(): void;
  someoneElse(): void;
  next(): void;
  why(): void;
  back(): void;
};

const stopping = (label: string, { stop }: ListCheckActions): Action => ({ label, onPress: stop });

function ofCount(
  { findings, isThrough }: Extract<ListCheckState, { kind: 'count' }>,
  actions: ListCheckActions,
): ListCheckCardProps {
  const more = [commonLine(findings), namelessLine(findings), isThrough ? m.listCheckThrough() : undefined];
  const { length } = findings.matches;
  return {
    title: m.listCheckTitle(),
    lead: countLine(findings),
    more: [...more.filter((line) => line !== undefined), m.listCheckReadOn()],
    actions: [
      ...(length === 0 ? [] : [{ label: m.listCheckGoThrough(), main: true, onPress: actions.goThrough }]),
      stopping(m.listCheckStop(), actions),
    ],
  };
}

function ofOne(
  state: Extract<ListCheckState, { kind: 'one' }>,
  settings: PageNudgeSettings,
  actions: ListCheckActions,
): ListCheckCardProps {
  const { match, at, all, place, read, where, explained } = state;
  return {
    title: m.commonPlace({ at, all }),
    lead: m.listCheckPlace({ place, read }),
    more: [...(match.common ? [m.listCheckShared()] : []), m.listCheckInstead()],
    told: where && whereabouts[where](),
    why: whyContact(match, settings, explained, actions.why),
    actions: [
      { label: m.commonShowMe(), main: true, onPress: actions.showMe },
      { label: m.personSomeoneElse(), onPress: actions.someoneElse },
      { label: m.commonNext(), onPress: actions.next },
    ],
    ways: [{ label: m.listCheckBack(), onPress: actions.back }, stopping(m.listCheckStop(), actions)],
  };
}

/** The card of a list check, as its state is. */
export function listCheckCard(
  state: ListCheckState,
  settings: PageNudgeSettings | undefined,
  actions: ListCheckActions,
): VNode {
  if (state.kind === 'count') return <ListCheckCard {...ofCount(state, actions)} />;
  if (state.kind === 'one' && settings !== undefined)
    return <ListCheckCard {...ofOne(state, settings, actions)} />;
  return (
    <ListCheckCard
      title={m.listCheckTitle()}
      lead={state.kind === 'word' ? state.words : m.listCheckFailed()}
      more={[]}
      actions={[stopping(m.commonClose(), actions)]}
    />
  );
}
