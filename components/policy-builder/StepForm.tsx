import { Fragment, type JSX } from 'preact';

import type { Field } from '../../lib/core/builder/field.ts';
import { type FormStep, formSteps, type Step } from '../../lib/core/builder/steps.ts';
import * as m from '../../lib/language/made/messages.ts';
import { PeoplePanel } from './PeoplePanel.tsx';
import { PolicyField } from './PolicyField.tsx';
import type { PartProps } from './state.ts';
import { TermDates } from './TermDates.tsx';
import { WeekPicture } from './WeekPicture.tsx';

type BesideProps = PartProps & { fields: readonly Field[] };

const linesOf = (fields: readonly Field[], key: string): readonly string[] => {
  const value = fields.find((field) => field.key === key)?.value;
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** The zone of the school, as it is written. */
const zoneIn = ({ view }: PartProps['state']): string =>
  String(view.fields.hours.find(({ key }) => key === 'timeZone')?.value ?? '');

/** The week that hours and windows make. */
const Closed = ({ fields, tools }: BesideProps): JSX.Element => (
  <WeekPicture
    kind="closed"
    blocked={linesOf(fields, 'blockedHours')}
    open={linesOf(fields, 'openWindows')}
    read={tools.readHours}
  />
);

const Posting = ({ fields, tools }: BesideProps): JSX.Element => (
  <WeekPicture kind="posting" blocked={linesOf(fields, 'officialPostingHours')} read={tools.readHours} />
);

/** Terms and closures out of a calendar, instead of line by line. */
const Dates = ({ fields, state, actions, tools }: BesideProps): JSX.Element => (
  <>
    <h3>{m.builderDatesTitle()}</h3>
    <TermDates
      dates={{ termDates: linesOf(fields, 'termDates'), closures: linesOf(fields, 'closures') }}
      onChange={actions.onSetAll}
      read={(source) => tools.readDates(source, zoneIn(state))}
    />
  </>
);

/** What stands after the last of the keys that it is about. */
const beside: Readonly<Record<string, (props: BesideProps) => JSX.Element>> = {
  openWindows: Closed,
  closures: Dates,
  officialPostingHours: Posting,
};

function Fields({ fields, ...props }: BesideProps): JSX.Element {
  return (
    <div class="fields">
      {fields.map((field) => {
        const Beside = beside[field.key];
        return (
          <Fragment key={field.key}>
            <PolicyField field={field} edit={props.actions} tools={props.tools} />
            {Beside !== undefined && (
              <div class="policy-field">
                <Beside {...props} fields={fields} />
              </div>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

/** Lists of people are made, not written: their keys are folded in below, as numbers. */
const PeopleForm = ({ fields, ...props }: BesideProps): JSX.Element => (
  <>
    <div class="panel">
      <h3>{m.builderPeopleFrom()}</h3>
      <PeoplePanel
        keys={props.state.people}
        onChange={props.actions.onSetAll}
        today={props.tools.today(zoneIn(props.state))}
        make={props.tools.makePeople}
      />
    </div>
    <details
      class="panel"
      open={fields.some(({ value, issues }) => value !== undefined || issues.length > 0)}
    >
      <summary>{m.builderPeopleKeys()}</summary>
      <Fields {...props} fields={fields} />
    </details>
  </>
);

const isForm = (step: Step): step is FormStep => formSteps.some((one) => one === step);

/** The keys of one step, with what helps to fill them in; nothing at a step that has none. */
export function StepForm(props: PartProps): JSX.Element | null {
  const { step, view } = props.state;
  if (!isForm(step)) return null;
  const fields = view.fields[step];
  return step === 'people' ? (
    <PeopleForm {...props} fields={fields} />
  ) : (
    <Fields {...props} fields={fields} />
  );
}
