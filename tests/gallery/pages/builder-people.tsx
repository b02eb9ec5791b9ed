import type { JSX } from 'preact';

import { PeoplePanel } from '../../../components/policy-builder/PeoplePanel.tsx';
import { ExportFiles, WithoutFile } from '../../../components/policy-builder/PeopleFiles.tsx';
import { PeopleResult } from '../../../components/policy-builder/PeopleResult.tsx';
import type { FileReport, PeopleMade, PeopleOutcome } from '../../../lib/core/builder/people-run.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const file = (isRoleGuessed: boolean): FileReport => ({
  ...{ file: given('pupils.csv'), lines: 1_500, encoding: 'utf-8', isRoleGuessed },
  columns: [
    { column: 1, what: given('surname') },
    { column: 2, what: given('forename') },
  ],
  remarks: [given('left out: only half a name: a given name and a surname are needed (2 lines: 14, 90-91)')],
});

const none = { pupil: 0, 'former-pupil': 0, parent: 0, staff: 0 };

const made = (): PeopleMade => ({
  kind: 'made',
  files: [file(true)],
  school: {
    school: given('Oak Tree Primary'),
    people: { ...none, pupil: 812, parent: 1_530 },
    leftOut: { ...none, pupil: 2, parent: 3 },
    ...{ duplicates: 41, common: 96, innocent: { held: 0.42, quiet: 12.3 } },
  },
  without: { found: 2, lines: [] },
  ...{ keepsSalt: true, madeOn: '2026-11-21', until: '2027-12-26', shrinks: [], keys: {} },
});

/** The headings under which these stand in the builder. */
const Heads = (): JSX.Element => (
  <>
    <h1>{given('A policy')}</h1>
    <h2>{given('People')}</h2>
    <h3>{given('Lists')}</h3>
  </>
);

const result = (outcome: () => PeopleOutcome) => () => (
  <main class="column people-panel">
    <Heads />
    <PeopleResult outcome={outcome()} onUse={nothing} onSchool={nothing} />
  </main>
);

const named = (name: string): File => new File([], given(name));

export const page = ownPage({
  files: () => (
    <main class="column people-panel">
      <Heads />
      <WithoutFile without={named('protected.txt')} onWithout={nothing} />
      <ExportFiles
        files={[named('pupils.csv'), named('staff.csv')]}
        role={undefined}
        days={400}
        onFiles={nothing}
        onRole={nothing}
        onDays={nothing}
      />
    </main>
  ),
  first: () => (
    <main class="column">
      <Heads />
      <PeoplePanel
        keys={{}}
        onChange={nothing}
        today="2026-11-21"
        make={() => Promise.resolve({ kind: 'failed' })}
      />
    </main>
  ),
  made: result(made),
  look: result(() => ({
    ...made(),
    without: {
      found: 1,
      lines: [
        { about: 'unmatched', text: '3' },
        { about: 'alone', text: '1, 4-5' },
      ],
    },
    shrinks: [{ role: 'pupil', before: 1_624, after: 90 }],
  })),
  schools: result(() => ({
    kind: 'schools',
    schools: [given('Oak Tree Primary'), given('Elm Road Infants')],
    files: [file(false)],
  })),
  wrong: result(() => ({
    kind: 'wrong',
    file: given('pupils.xlsx'),
    problem: given('it is an Excel workbook'),
  })),
  nobody: result(() => ({ kind: 'nobody', files: [file(false)] })),
  failed: result(() => ({ kind: 'failed' })),
});
