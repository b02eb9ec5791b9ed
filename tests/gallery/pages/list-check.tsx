import {
  listCheckCard,
  type ListCheckActions,
  type ListCheckState,
} from '../../../lib/content/list-check/card.tsx';
import type { Match } from '../../../lib/content/list-check/find-in-list.ts';
import { createListLayers } from '../../../lib/content/list-check/layers.ts';
import { boxOf } from '../../../lib/dom/box-of.ts';
import { nudgeSettings } from '../example/nudges.ts';
import { overSite, type SiteState } from '../frame/gallery-page.ts';
import { nothing } from '../frame/nothing.ts';

const actions: ListCheckActions = {
  ...{ stop: nothing, goThrough: nothing, showMe: nothing, someoneElse: nothing },
  ...{ next: nothing, why: nothing, back: nothing },
};

const match = (key: string, common = false): Match => ({
  ...{ key, common, digests: [], severity: 'notice', rule: 'request-accept', roles: ['pupil'] },
});

const matches = [match('one'), match('two'), match('three', true)];

const card =
  (state: ListCheckState, framed = false): SiteState =>
  ({ box, signal }) => {
    const layers = createListLayers({ onEscape: nothing, isAlive: () => true, signal });
    layers.card(listCheckCard(state, nudgeSettings, actions));
    if (framed) layers.frame(boxOf(box));
  };

const one: Extract<ListCheckState, { kind: 'one' }> = {
  ...{ kind: 'one', match: match('three', true), at: 2, all: 3, place: 41, read: 120 },
  ...{ where: 'shown', explained: false },
};

export const page = overSite({
  count: card({ kind: 'count', findings: { read: 120, matches, nameless: 2 }, isThrough: false }),
  one: card(one, true),
  why: card({ ...one, where: 'below', explained: true }),
  none: card({ kind: 'count', findings: { read: 48, matches: [], nameless: 0 }, isThrough: false }),
  through: card({ kind: 'count', findings: { read: 120, matches: [], nameless: 1 }, isThrough: true }),
});
