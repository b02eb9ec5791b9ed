import { DiagnosticsPage, type DiagnosticsState } from '../../../components/diagnostics/DiagnosticsPage.tsx';
import { amiss, inOrder } from '../example/diagnostics.ts';
import { NOW } from '../example/overview.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { copyNothing, nothing } from '../frame/nothing.ts';

const actions = { onRetry: nothing, onAllow: nothing, copy: copyNothing };

const draw = (state: DiagnosticsState) => () => <DiagnosticsPage state={state} actions={actions} />;

export const page = ownPage({
  amiss: draw({ kind: 'ready', diagnostics: amiss, now: NOW }),
  'in-order': draw({ kind: 'ready', diagnostics: inOrder, now: NOW }),
  'no-policy': draw({
    ...{ kind: 'ready', now: NOW },
    diagnostics: {
      ...inOrder,
      policy: { source: 'none', others: [], groups: [] },
      people: { state: 'none', lists: [] },
      enforcement: { ...inOrder.enforcement, enforcement: 'nothing-set', openBecause: 'nothing-enforced' },
    },
  }),
  loading: draw({ kind: 'loading' }),
  failed: draw({ kind: 'failed' }),
});
