import './term-dates.css';

import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { type DatesReader, type DatesResult, isLikely } from '../../lib/core/builder/found-dates.ts';
import { type SchoolDates, takeDates } from '../../lib/core/builder/take-dates.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Field } from '../Field.tsx';
import { FileDrop } from './FileDrop.tsx';
import { type Choice, FoundList, UnreadList } from './FoundList.tsx';

type TermDatesProps = {
  /** The dates of the policy as it is. */
  dates: SchoolDates;
  onChange: (dates: SchoolDates) => void;
  read: DatesReader;
};

const choicesOf = (result: DatesResult): readonly Choice[] =>
  'found' in result ? result.found.map((dates) => ({ dates, isTaken: isLikely(dates) })) : [];

type PasteProps = { onSource: (source: string | Uint8Array) => Promise<void> };

/** Where dates are pasted, or a calendar is opened or dropped. */
function Paste({ onSource }: PasteProps): JSX.Element {
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const box = event.currentTarget.elements.namedItem('dates');
    if (box instanceof HTMLTextAreaElement && box.value.trim() !== '') void onSource(box.value);
  };
  return (
    <form onSubmit={onSubmit} noValidate autocomplete="off">
      <Field
        name="dates"
        label={m.builderDatesPaste()}
        hint={m.builderDatesPasteHint()}
        problem={undefined}
        control={(props) => <textarea {...props} rows={5} spellcheck={false} />}
      />
      <div class="row">
        <button type="submit">{m.builderDatesRead()}</button>
        <FileDrop
          label={m.builderDatesOpen()}
          accept=".ics,.txt,.csv,text/calendar,text/plain"
          onFiles={([file]) => void file?.bytes().then(onSource)}
        />
      </div>
    </form>
  );
}

type TakeProps = Omit<TermDatesProps, 'read'> & {
  choices: readonly Choice[];
  onTaken: (count: number) => void;
};

/** Puts what is ticked into the policy, beside what is there or in its place. */
function Take({ dates, onChange, choices, onTaken }: TakeProps): JSX.Element {
  const [replaces, setReplaces] = useState(false);
  const hasBefore = dates.termDates.length + dates.closures.length > 0;
  const chosen = choices.filter(({ isTaken }) => isTaken).map((choice) => choice.dates);
  const take = (): void => {
    onChange(takeDates(replaces && hasBefore ? { termDates: [], closures: [] } : dates, chosen));
    onTaken(chosen.length);
  };
  return (
    <div class="take-all">
      {hasBefore && (
        <label>
          <input
            type="checkbox"
            checked={replaces}
            onChange={({ currentTarget: { checked } }) => setReplaces(checked)}
          />
          <span>{m.builderDatesReplace({ count: dates.termDates.length + dates.closures.length })}</span>
        </label>
      )}
      <button type="button" class="main" disabled={chosen.length === 0} onClick={take}>
        {m.builderDatesTake({ count: chosen.length })}
      </button>
    </div>
  );
}

/** What a reading gave. Its title has the focus when it comes, so that nobody has to look for it. */
function Result({ result, ...props }: Omit<TakeProps, 'choices'> & { result: DatesResult }): JSX.Element {
  const [choices, setChoices] = useState(() => choicesOf(result));
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="dates-result">
      <h4 ref={title} tabIndex={-1}>
        {'problem' in result ? m.builderDatesProblem() : m.builderDatesFound({ count: result.found.length })}
      </h4>
      {'problem' in result ? (
        <p class="problem" lang="en-GB">
          {result.problem}
        </p>
      ) : (
        <>
          <FoundList choices={choices} onChoices={setChoices} />
          {choices.length > 0 && <Take {...props} choices={choices} />}
          <UnreadList unread={result.unread} />
        </>
      )}
    </div>
  );
}

/** Term dates and closures out of a calendar or a council's page: found, shown with their lines, and taken when ticked. */
export function TermDates({ dates, onChange, read }: TermDatesProps): JSX.Element {
  const [result, setResult] = useState<{ result: DatesResult; at: number }>();
  const [said, setSaid] = useState('');
  const onSource = async (source: string | Uint8Array): Promise<void> => {
    const next = await read(source);
    setSaid('');
    setResult((before) => ({ result: next, at: (before?.at ?? 0) + 1 }));
  };
  const onTaken = (count: number): void => {
    setSaid(m.builderDatesTaken({ count }));
    setResult(undefined);
  };
  return (
    <div class="term-dates">
      <Paste onSource={onSource} />
      {result !== undefined && (
        <Result key={result.at} result={result.result} dates={dates} onChange={onChange} onTaken={onTaken} />
      )}
      <p role="status">{said}</p>
    </div>
  );
}
