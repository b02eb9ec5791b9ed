import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { EntryReader } from '../../lib/core/builder/entry-reader.ts';
import { partsOf, weekdays, type WeekParts, weekText } from '../../lib/core/builder/week-text.ts';
import type { WeekHours } from '../../lib/core/timetable.ts';
import * as m from '../../lib/language/made/messages.ts';
import { dayName } from './day-name.ts';

type WeekLineProps = {
  /** Of this line alone on the page. */
  id: string;
  /** Counted from 1. */
  number: number;
  text: string;
  read: EntryReader<WeekHours>;
  onText: (text: string) => void;
  onRemove: () => void;
};

type TextFieldProps = {
  id: string;
  name: keyof WeekParts;
  label: string;
  value: string;
  problemId: string | undefined;
  onValue: (value: string) => void;
};

const TextField = ({ id, name, label, value, problemId, onValue }: TextFieldProps): JSX.Element => (
  <label class={name}>
    <span>{label}</span>
    <input
      id={`${id}-${name}`}
      value={value}
      maxLength={name === 'label' ? 200 : 12}
      autocomplete="off"
      spellcheck={name === 'label'}
      aria-describedby={problemId}
      aria-invalid={problemId !== undefined && name !== 'label'}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
    />
  </label>
);

type PartsProps = {
  id: string;
  parts: WeekParts;
  problemId: string | undefined;
  onParts: (parts: WeekParts) => void;
};

const Days = ({ parts, onParts }: PartsProps): JSX.Element => (
  <div class="days" role="group" aria-label={m.builderWeekDays()}>
    {weekdays.map((day) => (
      <label key={day}>
        <input
          type="checkbox"
          checked={parts.days.includes(day)}
          aria-label={dayName(day, 'long')}
          onChange={({ currentTarget: { checked } }) =>
            onParts({
              ...parts,
              days: weekdays.filter((one) => (one === day ? checked : parts.days.includes(one))),
            })
          }
        />
        <span aria-hidden="true">{dayName(day, 'short')}</span>
      </label>
    ))}
  </div>
);

const labels = {
  from: () => m.builderWeekFrom(),
  to: () => m.builderWeekTo(),
  label: () => m.builderWeekLabel(),
} as const;

const Parts = (props: PartsProps): JSX.Element => (
  <div class="parts">
    <Days {...props} />
    {(['from', 'to', 'label'] as const).map((name) => (
      <TextField
        key={name}
        id={props.id}
        name={name}
        label={labels[name]()}
        value={props.parts[name]}
        problemId={props.problemId}
        onValue={(value) => props.onParts({ ...props.parts, [name]: value })}
      />
    ))}
  </div>
);

const Unread = ({
  id,
  text,
  problemId,
  onText,
}: Pick<WeekLineProps, 'id' | 'text' | 'onText'> & { problemId: string }): JSX.Element => (
  <label class="unread">
    <span>{m.builderWeekText()}</span>
    <input
      id={`${id}-text`}
      value={text}
      autocomplete="off"
      spellcheck={false}
      aria-describedby={problemId}
      aria-invalid
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  </label>
);

/** Fields that are being changed: until they are right together, the line stays as it was. */
type Draft = { of: string; parts: WeekParts };

const problemOf = (text: string, parts: WeekParts, read: EntryReader<WeekHours>): string | undefined => {
  if (parts.days.length === 0) return m.builderWeekNoDay();
  const entry = read(text);
  return 'problem' in entry ? entry.problem : undefined;
};

/** One line of hours. */
export function WeekLine({ id, number, text, read, onText, onRemove }: WeekLineProps): JSX.Element {
  const [draft, setDraft] = useState<Draft>();
  const line = useRef<HTMLLIElement>(null);
  const entry = read(text);
  const isRead = 'value' in entry;
  const wasRead = useRef(isRead);
  // The field in which a line was put right is gone with Enter: its fields have come in its place.
  useLayoutEffect(() => {
    if (wasRead.current !== isRead && document.activeElement === document.body)
      line.current?.querySelector('input')?.focus();
    wasRead.current = isRead;
  }, [isRead]);

  const isDrafted = isRead && draft?.of === text;
  const parts = isDrafted ? draft.parts : isRead ? partsOf(entry.value) : undefined;
  const problem = isDrafted
    ? problemOf(weekText(draft.parts), draft.parts, read)
    : isRead
      ? undefined
      : entry.problem;
  const problemId = problem === undefined ? undefined : `${id}-problem`;
  const onParts = (next: WeekParts): void => {
    const words = weekText(next);
    const isRight = problemOf(words, next, read) === undefined;
    setDraft(isRight ? undefined : { of: text, parts: next });
    if (isRight && words !== text) onText(words);
  };
  return (
    <li class="week-line" ref={line}>
      <div role="group" aria-label={m.builderWeekLine({ number, text })}>
        {parts === undefined ? (
          <Unread id={id} text={text} problemId={`${id}-problem`} onText={onText} />
        ) : (
          <Parts id={id} parts={parts} problemId={problemId} onParts={onParts} />
        )}
        <button type="button" class="remove" aria-label={m.builderWeekRemove({ text })} onClick={onRemove}>
          {m.builderWeekRemoveShort()}
        </button>
      </div>
      <div role="status">
        {problem !== undefined && (
          <p class="problem" id={problemId}>
            <span lang="en-GB">{problem}</span> {isRead && m.builderWeekStays({ text })}
          </p>
        )}
      </div>
    </li>
  );
}
