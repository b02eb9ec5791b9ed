import { CheckUpPage } from '../../../components/check-up/CheckUpPage.tsx';
import {
  type CheckUpActions,
  type CheckUpPageState,
  FOOT,
  type Place,
} from '../../../components/check-up/state.ts';
import type { CheckUpFacts } from '../../../lib/core/check-up/facts.ts';
import type { CheckUpMode } from '../../../lib/core/check-up/topics.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { copyNothing, nothing } from '../frame/nothing.ts';

const actions: CheckUpActions = {
  ...{ onRetry: nothing, onMode: nothing, onOpen: nothing, onMark: nothing, onSetAside: nothing },
  ...{ onUndo: nothing, onForget: nothing, onPrint: nothing, copy: copyNothing },
};

const facts: CheckUpFacts = {
  ...{ today: '2026-11-21', nextTerm: '2027-01-04', exemptSites: [], closedNow: false },
  sites: [
    ...['Facebook', 'Instagram', 'Threads', 'LinkedIn'].map((name) => ({
      id: name.toLowerCase(),
      name: given(name),
    })),
    { id: 'x', name: given('X'), signOut: 'https://x.example/logout' },
  ],
  clauses: { 'check-up-audience': given('Oak Tree 6.15: “as strictly as they can”') },
  policyUrl: 'https://school.example/policy',
  head: given('Mrs Okafor'),
  records: [
    { mode: 'joining', item: 'facebook.audience', state: 'done', on: '2026-11-20' },
    { mode: 'joining', item: 'facebook.tags', state: 'later', on: '2026-11-20', until: '2027-01-04' },
    { mode: 'joining', item: 'x.tags', state: 'later', on: '2026-09-01', until: '2026-11-21' },
    { mode: 'joining', item: 'own-name', state: 'not-for-me', on: '2026-11-20' },
  ],
};

const draw = (state: CheckUpPageState) => () => <CheckUpPage state={state} actions={actions} />;

const ready = (mode: CheckUpMode, change: Partial<CheckUpFacts> = {}, place?: Place) =>
  draw({
    ...{ kind: 'ready', mode, facts: { ...facts, ...change } },
    ...(place !== undefined && {
      said: { place, words: given('Marked.') },
      before: { keys: [], records: [] },
    }),
  });

export const page = ownPage({
  joining: ready('joining'),
  untouched: ready('joining', { records: [], closedNow: true }),
  marked: ready('joining', {}, 'facebook.audience'),
  'set-aside': ready('joining', {}, 'facebook'),
  forgotten: ready('joining', { records: [] }, FOOT),
  leaving: ready('leaving'),
  official: ready('official'),
  loading: draw({ kind: 'loading' }),
  failed: draw({ kind: 'failed' }),
});
