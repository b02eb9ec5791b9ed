import type { PassFieldState } from '../../../components/PassField.tsx';
import { PassPage, type PassPageState } from '../../../components/PassPage.tsx';
import { passWords } from '../../../lib/core/pass-words.ts';
import { NOW } from '../example/overview.ts';
import { passFacts } from '../example/passes.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { copyNothing, nothing } from '../frame/nothing.ts';

const actions = { onPass: nothing, onRetry: nothing, onBack: nothing, copy: copyNothing };

const draw = (state: () => PassPageState) => () => <PassPage state={state()} actions={actions} />;

const ready = (field: () => PassFieldState, change: Partial<typeof passFacts> = {}, isFromCover = false) =>
  draw(() => ({ kind: 'ready', facts: { ...passFacts, ...change }, field: field(), now: NOW, isFromCover }));

const zone = { now: NOW, timeZone: passFacts.timeZone };

export const page = ownPage({
  ready: ready(() => ({ kind: 'idle' })),
  refused: ready(() => ({ kind: 'refused', words: passWords({ kind: 'unknown-key' }, zone) }), {
    passes: [],
  }),
  taken: ready(
    () => ({ kind: 'taken', words: passWords({ kind: 'other-browser', forCode: '836274592' }, zone) }),
    {},
    true,
  ),
  'no-keys': ready(() => ({ kind: 'idle' }), { keys: [], passes: [] }),
  loading: draw(() => ({ kind: 'loading' })),
  failed: draw(() => ({ kind: 'failed' })),
});
