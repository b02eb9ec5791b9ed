import { Rehearsal } from '../../../components/policy-builder/Rehearsal.tsx';
import type {
  RehearsalActions,
  RehearsalResult,
  RehearsalState,
} from '../../../lib/core/builder/rehearsal.ts';
import { rehearsedNames, rehearsedTexts } from '../example/rehearsal.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const actions: RehearsalActions = {
  ...{ onMode: nothing, onPaste: nothing, onWhere: nothing, onRehearse: nothing, onClear: nothing },
};

const sites = () => [{ id: 'facebook', name: given('Facebook') }];

const atFirst: RehearsalState = {
  ...{ mode: 'texts', pasted: { texts: '', names: '' }, rules: 'not-needed-yet' },
  where: {
    ...{ site: 'facebook', place: 'composer', account: 'personal', device: 'school' },
    ...{ hasImage: false, afterGentle: false },
  },
};

const draw =
  (state: () => Partial<RehearsalState>, errors = 0) =>
  () => (
    <main class="column">
      <h1>{given('Oak Tree Primary')}</h1>
      <Rehearsal
        state={{ ...atFirst, ...state() }}
        actions={actions}
        sites={sites()}
        errors={errors}
        severityHref={(rule) => `#${rule}`}
      />
    </main>
  );

const pasted = () => ({
  texts: given('Off to Oak Tree Primary early tomorrow.'),
  names: given('Robin Example'),
});

const ready = (result: () => RehearsalResult, errors = 0) =>
  draw(() => {
    const came = result();
    return { mode: came.mode, rules: 'ready', result: came, pasted: pasted() };
  }, errors);

const emptied = (result: RehearsalResult): RehearsalResult => ({
  ...{ mode: 'texts', items: [], notes: [], strict: [] },
  counts: { ...result.counts, held: 0, noticed: 0, alone: 0 },
});

export const page = ownPage(
  {
    texts: ready(rehearsedTexts, 2),
    names: ready(rehearsedNames),
    first: draw(() => ({})),
    'nothing-pasted': ready(() => emptied(rehearsedTexts())),
    loading: draw(() => ({ rules: 'loading', pasted: pasted() })),
    'rules-missing': draw(() => ({ rules: 'missing', pasted: pasted() })),
    'rules-wrong': draw(() => ({ rules: 'wrong', pasted: pasted() })),
  },
  768,
);
