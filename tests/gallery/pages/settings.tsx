import { useLayoutEffect } from 'preact/hooks';

import { wordKinds } from '../../../components/settings/kinds.ts';
import { type Around, SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import type { ReadyState, SettingsActions, SettingsPageState } from '../../../components/settings/state.ts';
import type { LookedFor } from '../../../lib/core/looked-for.ts';
import type { SettingsFacts } from '../../../lib/core/settings-facts.ts';
import { initialsOf } from '../../../lib/text/school-name/initials-of.ts';
import { NOW } from '../example/overview.ts';
import { ownFacts, schoolFacts, withFile } from '../example/settings.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const actions: SettingsActions = {
  ...{ onRetry: nothing, onUndo: nothing, onNames: nothing, onOpenFile: nothing, onRemoveFile: nothing },
  ...{ onRest: nothing, onWake: nothing, onForget: nothing, onLanguage: nothing },
  ...{ onKinds: nothing, onAskDelete: nothing, onKeep: nothing, onDelete: nothing },
};

/** As the page itself works them out. */
const aroundOf = ({ nudges }: SettingsFacts): Around => ({
  initials: initialsOf(nudges.school).map(given),
  ownList: '#',
});

const draw = (state: SettingsPageState) => () => (
  <SettingsPage
    state={state}
    actions={actions}
    around={aroundOf(state.kind === 'ready' ? state.facts : ownFacts)}
  />
);

const ready = (facts = ownFacts, more: Partial<ReadyState> = {}) =>
  draw({ kind: 'ready', facts, canUndo: false, problems: {}, asksToDelete: false, ...more });

const { own: _, ...rest } = ownFacts;
const nothingSet = {
  ...rest,
  ...{ origin: 'none' as const, answers: [], ownListCount: 0 },
  own: { schoolNames: [], schoolAliases: [], quiet: [] },
  nudges: { ...ownFacts.nudges, school: { ...ownFacts.nudges.school, names: [], aliases: [] } },
};

/** Kinds with words, with offensive ones, with neither. */
const opened = ['confidential-matter', 'hostile-remark', 'photo-personal'];

/** As somebody has it who has opened some of what is looked for. */
const KindsOpen = ({ looked }: Pick<Around, 'looked'>) => {
  useLayoutEffect(() => {
    const folds = document.querySelectorAll<HTMLDetailsElement>('.kinds, .kinds details details');
    const kinds = document.querySelectorAll<HTMLDetailsElement>('.kinds .inside > details');
    const some = [...kinds].filter((_, place) => opened.includes(wordKinds[place]?.rule ?? ''));
    for (const fold of [...folds, ...some]) fold.open = true;
  });
  const state = { facts: schoolFacts, canUndo: false, problems: {}, asksToDelete: false };
  return (
    <SettingsPage
      state={{ kind: 'ready', ...state }}
      actions={actions}
      around={{ ...aroundOf(schoolFacts), looked }}
    />
  );
};

const looked = (words: readonly string[], isOffensive: boolean): LookedFor => ({
  found: ['half my class are on free school meals', 'SLT are an absolute joke'].map(given),
  left: ['SEN funding is a disgrace'].map(given),
  ...{ words: words.map(given), isOffensive },
});

const allLooked = Object.fromEntries(
  wordKinds.map(({ rule }) => [
    rule,
    rule === 'hostile-remark' ? looked(['clown(s)', 'toad'], true) : looked(['diabetes/diabetic'], false),
  ]),
);

export const page = ownPage({
  own: ready(ownFacts, { said: { place: 'names', words: given('Saved.') }, canUndo: true }),
  loading: draw({ kind: 'loading' }),
  failed: draw({ kind: 'failed' }),
  'nothing-set': ready(nothingSet),
  'school-device': ready(schoolFacts),
  'policy-file': ready(withFile),
  'language-not-had': ready({ ...schoolFacts, policyLanguage: { tag: 'en-GB', refused: 'pl' } }),
  resting: ready({
    ...ownFacts,
    quiet: [{ until: NOW + 3_600_000 }, { siteId: 'x', until: NOW + 28 * 86_400_000 }],
  }),
  problems: ready(ownFacts, {
    problems: { names: { kind: 'short', line: 2 }, file: { kind: 'not-json', line: 3, column: 12 } },
  }),
  deleting: ready(ownFacts, { asksToDelete: true }),
  'kinds-open': () => <KindsOpen looked={allLooked} />,
  'kinds-failed': () => <KindsOpen looked="failed" />,
  damaged: ready({ ...nothingSet, damaged: true }),
});
