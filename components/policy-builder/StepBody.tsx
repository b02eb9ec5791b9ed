import { Fragment, type JSX } from 'preact';

import type { Field } from '../../lib/core/builder/field.ts';
import { type FormStep, formSteps, type Step } from '../../lib/core/builder/steps.ts';
import * as m from '../../lib/language/made/messages.ts';
import { PolicyField } from './PolicyField.tsx';
import { Rehearsal } from './Rehearsal.tsx';
import { Start } from './Start.tsx';
import type { PartProps } from './state.ts';
import { TakeAway } from './TakeAway.tsx';
import { WeekPicture } from './WeekPicture.tsx';

const isForm = (step: Step): step is FormStep => formSteps.some((one) => one === step);

type FormProps = PartProps & { step: FormStep };

/** The week that hours and windows make, after the last of the keys that make it. */
function Picture({
  after,
  fields,
  tools,
}: { after: string; fields: readonly Field[] } & Pick<PartProps, 'tools'>) {
  const linesOf = (key: string): readonly string[] => {
    const value = fields.find((field) => field.key === key)?.value;
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  const [blocked, posting] = [linesOf('blockedHours'), linesOf('officialPostingHours')];
  if (after === 'openWindows')
    return (
      <div class="policy-field">
        <WeekPicture kind="closed" blocked={blocked} open={linesOf('openWindows')} read={tools.readHours} />
      </div>
    );
  return after === 'officialPostingHours' && posting.length > 0 ? (
    <div class="policy-field">
      <WeekPicture kind="posting" blocked={posting} read={tools.readHours} />
    </div>
  ) : null;
}

const Form = ({ step, state, actions, tools }: FormProps): JSX.Element => {
  const fields = state.view.fields[step];
  return (
    <div class="fields">
      {fields.map((field) => (
        <Fragment key={field.key}>
          <PolicyField field={field} edit={actions} tools={tools} />
          <Picture after={field.key} fields={fields} tools={tools} />
        </Fragment>
      ))}
    </div>
  );
};

/** A policy tried out; a rule that held something leads to where its strength is chosen. */
const Try = ({ state: { rehearsal, view }, tools }: PartProps): JSX.Element =>
  rehearsal === undefined ? (
    <p role="status">{m.commonLooking()}</p>
  ) : (
    <Rehearsal
      {...rehearsal}
      sites={tools.sites}
      errors={view.checks.filter(({ issue }) => issue.level === 'error').length}
      severityHref={(rule) => `#rule-${rule}`}
    />
  );

/** What is done at a step. */
export function StepBody(props: PartProps): JSX.Element {
  const { step } = props.state;
  if (isForm(step)) return <Form {...props} step={step} />;
  switch (step) {
    case 'start':
      return <Start {...props} />;
    case 'try':
      return <Try {...props} />;
    case 'out':
      return <TakeAway {...props} />;
  }
}
