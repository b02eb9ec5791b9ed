import { PassMakerPage } from '../../../components/pass-maker/PassMakerPage.tsx';
import type { PassMakerActions, PassMakerState, StateOf } from '../../../components/pass-maker/state.ts';
import { passFacts } from '../example/passes.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { copyNothing, nothing } from '../frame/nothing.ts';

const actions: PassMakerActions = {
  ...{ onRetry: nothing, onNewKey: nothing, onBringKey: nothing, onForgetKey: nothing },
  ...{ onMake: nothing, onAnother: nothing, copy: copyNothing },
};

const draw = (state: PassMakerState) => () => <PassMakerPage state={state} actions={actions} />;

const ready = (change: Partial<StateOf<'ready'>> = {}) =>
  draw({
    kind: 'ready',
    key: {
      ...{ name: given('Mrs Okafor'), isInPolicy: true, file: undefined },
      line: given('Mrs Okafor, MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE'),
    },
    facts: passFacts,
    usual: { from: '2026-11-19T12:35', until: '2026-11-19T13:35' },
    ...{ problems: {}, made: undefined, ...change },
  });

export const page = ownPage({
  ready: ready(),
  problems: ready({
    problems: {
      ...{ code: given('A code has nine signs.'), sites: given('Choose a site.') },
      ...{ until: given('It ends before it begins.'), reason: given('Please give a reason.') },
    },
  }),
  made: ready({
    made: {
      text: given('lanyard-pass:eyJ2IjoxfQ.c2lnbmF0dXJl.'),
      words: given('It opens Facebook until 13:35.'),
    },
  }),
  'new-key-made': ready({
    key: {
      ...{
        name: given('Mrs Okafor'),
        line: given('Mrs Okafor, MCowBQYDK2VwAyEAGb9ECWmEzf6'),
        isInPolicy: false,
      },
      file: { name: given('lanyard-key.json'), href: 'data:application/json,' },
    },
  }),
  'no-key': draw({ kind: 'no-key', problems: {}, busy: false }),
  'no-key-problems': draw({
    ...{ kind: 'no-key', busy: true },
    problems: { name: given('Whose key is it?'), again: given('The two differ.'), file: given('Not a key.') },
  }),
  loading: draw({ kind: 'loading' }),
  failed: draw({ kind: 'failed' }),
});
