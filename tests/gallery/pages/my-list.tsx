import { OwnListPage } from '../../../components/own-list/OwnListPage.tsx';
import type { OwnListActions, OwnListState } from '../../../components/own-list/state.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const keepText = (text: string): Promise<string> => Promise.resolve(text);

const actions: OwnListActions = {
  ...{ onRetry: nothing, onAdd: keepText, onRemove: keepText, onAskRemoveAll: nothing },
  ...{ onKeepAll: nothing, onRemoveAll: nothing, onUndo: nothing },
};

const draw = (state: OwnListState) => () => <OwnListPage state={state} actions={actions} />;

const ready = (change: Partial<Extract<OwnListState, { kind: 'ready' }>> = {}) =>
  draw({ kind: 'ready', count: 12, said: '', problems: {}, all: { kind: 'idle' }, ...change });

export const page = ownPage({
  ready: ready({ said: given('2 names were added.') }),
  empty: ready({ count: 0 }),
  asking: ready({ all: { kind: 'asking' } }),
  removed: ready({ count: 0, said: given('All names were removed.'), all: { kind: 'removed', names: [] } }),
  problems: ready({ problems: { toAdd: given('Not a whole name.'), toRemove: given('Not on your list.') } }),
  loading: draw({ kind: 'loading' }),
  failed: draw({ kind: 'failed' }),
});
