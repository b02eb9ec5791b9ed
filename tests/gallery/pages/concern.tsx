import { ConcernPage } from '../../../components/concern/ConcernPage.tsx';
import type { ConcernState, ReadyConcern } from '../../../components/concern/state.ts';
import { emptyNote } from '../../../lib/core/concern/note.ts';
import type { SupportFacts } from '../../../lib/core/support.ts';
import { NOW } from '../example/overview.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { copyNothing, nothing } from '../frame/nothing.ts';

const actions = {
  ...{
    onAboutHead: nothing,
    onMissed: nothing,
    onText: nothing,
    onMail: nothing,
    onPrint: nothing,
    onSave: nothing,
  },
  ...{ onAskClear: nothing, onKeep: nothing, onClear: nothing, onCopy: () => copyNothing() },
};

const draw = (state: () => ConcernState) => () => <ConcernPage state={state()} actions={actions} />;

const facts = (): SupportFacts => ({
  contacts: {
    dsl: given('Ms C. Lane, 01632 960123'),
    head: given('Mrs A. Marsh, 01632 960100'),
    chair: given('Mr B. Reed, 01632 960144'),
  },
  timeZone: 'Europe/London',
  concernSystemUrl: 'https://concerns.example.org/oaktree',
  unionLine: given('You can talk to your union before you answer.'),
  policyUrl: 'https://school.example/policy',
});

const ready = (change: () => Partial<ReadyConcern> = () => ({})) =>
  draw(() => ({
    ...{ kind: 'ready', facts: facts(), failed: false, note: emptyNote, sitting: 0, at: NOW },
    ...{ said: '', asking: false, isMissed: false, ...change() },
  }));

const written = () => ({
  ...emptyNote,
  aboutHead: false,
  saw: given('A message on a tablet in the library.'),
});

export const page = ownPage(
  {
    ready: ready(() => ({ note: { ...emptyNote, aboutHead: false } })),
    unanswered: ready(),
    missed: ready(() => ({ note: { ...written(), aboutHead: undefined }, isMissed: true })),
    'about-head': ready(() => ({ note: { ...written(), aboutHead: true } })),
    clearing: ready(() => ({ note: written(), asking: true })),
    'without-policy': ready(() => ({ facts: { contacts: {}, timeZone: 'Europe/London' }, failed: true })),
    loading: draw(() => ({ kind: 'loading' })),
  },
  840,
);
