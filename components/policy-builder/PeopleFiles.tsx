import type { JSX } from 'preact';

import { type PersonRole, personRoles } from '../../lib/core/person-role.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Field } from '../Field.tsx';
import { FileDrop } from './FileDrop.tsx';
import { roleWords } from './people-words.ts';

const csv = '.csv,.txt,text/csv,text/plain';

const Chosen = ({ file, onRemove }: { file: File; onRemove: () => void }): JSX.Element => (
  <li>
    <span>{file.name}</span>
    <button type="button" aria-label={m.builderPeopleRemoveFile({ file: file.name })} onClick={onRemove}>
      {m.builderPeopleRemove()}
    </button>
  </li>
);

/** Who must not be on a list: a file, or the word that there is nobody. Undefined while that was not said. */
export type Without = File | 'nobody' | undefined;

type WithoutProps = { without: Without; onWithout: (without: Without) => void };

/** The first step: children whose names are protected. */
export const WithoutFile = ({ without, onWithout }: WithoutProps): JSX.Element => (
  <section class="step" aria-labelledby="people-without">
    <h4 id="people-without">{m.builderPeopleWithout()}</h4>
    <p>{m.builderPeopleWithoutWhy()}</p>
    {without instanceof File ? (
      <ul class="files">
        <Chosen file={without} onRemove={() => onWithout(undefined)} />
      </ul>
    ) : (
      <FileDrop label={m.builderPeopleWithoutOpen()} accept={csv} onFiles={([file]) => onWithout(file)} />
    )}
    {!(without instanceof File) && (
      <label class="tick">
        <input
          type="checkbox"
          checked={without === 'nobody'}
          onChange={({ currentTarget: { checked } }) => onWithout(checked ? 'nobody' : undefined)}
        />
        <span>{m.builderPeopleWithoutNobody()}</span>
      </label>
    )}
  </section>
);

type ExportProps = {
  files: readonly File[];
  role: PersonRole | undefined;
  days: number;
  onFiles: (files: readonly File[]) => void;
  onRole: (role: PersonRole | undefined) => void;
  onDays: (days: number) => void;
};

const Role = ({ role, onRole }: Pick<ExportProps, 'role' | 'onRole'>): JSX.Element => (
  <Field
    name="people-role"
    label={m.builderPeopleRole()}
    hint={undefined}
    problem={undefined}
    control={({ id, name }) => (
      <select
        id={id}
        name={name}
        value={role ?? ''}
        onChange={({ currentTarget: { value } }) => onRole(personRoles.find((one) => one === value))}
      >
        <option value="">{m.builderPeopleRoleFile()}</option>
        {personRoles.map((one) => (
          <option key={one} value={one}>
            {roleWords(one)}
          </option>
        ))}
      </select>
    )}
  />
);

/** The second step: the exports, all of a school together. */
export const ExportFiles = ({ files, role, days, onFiles, onRole, onDays }: ExportProps): JSX.Element => (
  <section class="step" aria-labelledby="people-exports">
    <h4 id="people-exports">{m.builderPeopleExports()}</h4>
    <p>{m.builderPeopleExportsWhy()}</p>
    {files.length > 0 && (
      <ul class="files">
        {files.map((file, at) => (
          <Chosen key={at} file={file} onRemove={() => onFiles(files.toSpliced(at, 1))} />
        ))}
      </ul>
    )}
    <FileDrop
      label={m.builderPeopleExportsOpen()}
      accept={csv}
      multiple
      onFiles={(more) => onFiles([...files, ...more])}
    />
    <div class="options">
      <Role role={role} onRole={onRole} />
      <Field
        name="people-days"
        label={m.builderPeopleDays()}
        hint={m.builderPeopleDaysHint()}
        problem={undefined}
        control={(props) => (
          <input
            {...props}
            type="number"
            min={1}
            max={400}
            value={days}
            onChange={({ currentTarget: { value } }) =>
              onDays(Math.min(400, Math.max(1, Math.round(Number(value)) || 400)))
            }
          />
        )}
      />
    </div>
  </section>
);
