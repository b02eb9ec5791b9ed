import type { VNode } from 'preact';

import type { Action } from '../../../components/nudge/Actions.tsx';
import { ListCheckCard, type ListCheckCardProps } from '../../../components/nudge/ListCheckCard.tsx';
import type { PageNudgeSettings } from '../../core/page-settings.ts';
import { contact } from '../contact-words.ts';
import { whyContact } from '../contact-why.ts';
import type { Findings, Match } from './find-in-list.ts';
import { listCheck as words } from './words.ts';

/** Where the name that is looked at stands now, once "Show me" was pressed. */
export type Whereabouts = 'shown' | 'above' | 'below';

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
  const more = [words.common(findings), words.nameless(findings), isThrough ? words.through : undefined];
  const { length } = findings.matches;
  return {
    label: words.label,
    title: words.title,
    lead: words.count(findings),
    more: [...more.filter((line) => line !== undefined), words.readOn],
    actions: [
      ...(length === 0 ? [] : [{ label: words.goThrough, main: true, onPress: actions.goThrough }]),
      stopping(words.stop, actions),
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
    label: words.label,
    title: words.of(at, all),
    lead: words.place(place, read),
    more: [...(match.common ? [words.shared] : []), words.instead],
    told: where && words[where],
    why: whyContact(match, settings, explained, actions.why),
    actions: [
      { label: words.showMe, main: true, onPress: actions.showMe },
      { label: contact.someoneElse, onPress: actions.someoneElse },
      { label: words.next, onPress: actions.next },
    ],
    ways: [{ label: words.back, onPress: actions.back }, stopping(words.stop, actions)],
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
      label={words.label}
      title={words.title}
      lead={state.kind === 'word' ? state.words : words.failed}
      more={[]}
      actions={[stopping(words.close, actions)]}
    />
  );
}
