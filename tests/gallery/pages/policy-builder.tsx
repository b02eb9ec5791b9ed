import { BuilderPage } from '../../../components/policy-builder/BuilderPage.tsx';
import { Start } from '../../../components/policy-builder/Start.tsx';
import type {
  BodyProps,
  BuilderActions,
  BuilderState,
  Tools,
} from '../../../components/policy-builder/state.ts';
import { StepForm } from '../../../components/policy-builder/StepForm.tsx';
import { TakeAway } from '../../../components/policy-builder/TakeAway.tsx';
import type { ExportChoice } from '../../../lib/core/builder/export-choice.ts';
import type { BuilderView } from '../../../lib/core/builder/view.ts';
import { parseWeekHours } from '../../../lib/policy/parse/week-hours.ts';
import { exampleView } from '../example/builder.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const actions: BuilderActions = {
  ...{
    onStep: nothing,
    onShow: nothing,
    onStart: nothing,
    onOpen: nothing,
    onUndo: nothing,
    onRedo: nothing,
  },
  ...{ onSet: nothing, onSetAll: nothing, onMend: nothing, onSeverity: nothing, onCitation: nothing },
  ...{ onIds: nothing, onSave: nothing, onDownload: nothing, onDownloadAll: nothing },
};

const lines = ['mon-fri 08:45-16:00', 'mon-fri 8am-4pm', 'mon-fri 08:00-18:00'];
const written = new Map(lines.map((line) => [given(line), line]));

const never = (): Promise<never> => new Promise(nothing);

/** In the pseudo-language lines of hours are shown with other letters, and are read as what they were. */
const readHours: Tools['readHours'] = (text) => {
  const read = parseWeekHours(written.get(text) ?? text);
  return 'problem' in read ? { problem: given(read.problem) } : read;
};

const tools: Tools = {
  ...{ readHours, readDates: never, makePeople: never, today: () => '2026-09-14', sites: [] },
};

const empty = (view: BuilderView): BuilderView => ({
  ...{ origin: { kind: 'empty' }, fields: view.fields, unknown: [], checks: [], changes: [] },
  ...{ canUndo: false, canRedo: false },
});

const exports = (): readonly ExportChoice[] => [
  {
    ...{ id: 'google-admin', platform: 'chromeos', refusals: [], needsId: false },
    ...{ title: given('Google Admin console'), describe: given('For managed Chromebooks and browsers.') },
    files: [{ name: given('google-admin.json'), place: given('Devices, Chrome, Apps and extensions') }],
  },
  {
    ...{ id: 'reg', platform: 'windows', needsId: false, files: [] },
    ...{ title: given('Windows registry files'), describe: given('For a few machines by hand.') },
    refusals: [{ title: given('Words for declining'), problem: given('it has 1,204 characters') }],
  },
  {
    ...{ id: 'mac', platform: 'mac', refusals: [], needsId: true, files: [] },
    ...{ title: given('Profiles for macOS'), describe: given('For any server of devices.') },
  },
];

const draw =
  (
    step: BuilderState['step'],
    more: () => Partial<BuilderState> = () => ({}),
    body: BodyProps['body'] = StepForm,
  ) =>
  () => (
    <BuilderPage
      actions={actions}
      tools={tools}
      body={body}
      state={{
        ...{ step, view: exampleView(), said: '', checked: '', unsaved: true, people: {} },
        ...{ fileName: given('hazelbrook.json'), ids: { chrome: '', edge: '' }, exports: [] },
        ...more(),
      }}
    />
  );

export const page = ownPage(
  {
    hours: draw('hours'),
    start: draw('start', () => ({ view: empty(exampleView()), unsaved: false }), Start),
    refused: draw('start', () => ({ problem: { kind: 'not-json', line: 3, column: 12 } }), Start),
    school: draw('school', () => ({ said: given('Undone.') })),
    nudges: draw('nudges'),
    people: draw('people'),
    accounts: draw('accounts'),
    contacts: draw('contacts'),
    'try-loading': draw('try', undefined, 'fetching'),
    'try-missing': draw('try', undefined, 'missing'),
    out: draw('out', () => ({ exports: exports() }), TakeAway),
    'out-loading': draw('out', () => ({ view: empty(exampleView()) }), 'fetching'),
    'out-unchanged': draw('out', () => ({ view: empty(exampleView()), exports: exports() }), TakeAway),
  },
  1100,
);
