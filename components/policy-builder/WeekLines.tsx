import './week-lines.css';

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { EntryReader } from '../../lib/core/builder/entry-reader.ts';
import type { WeekHours } from '../../lib/core/timetable.ts';
import * as m from '../../lib/language/made/messages.ts';
import { WeekLine } from './WeekLine.tsx';

type WeekLinesProps = {
  /** Name of the policy key; fields of the page are told apart by it. */
  name: string;
  /** What these lines are, as a heading beside them says: “Blocked hours”. */
  title: string;
  /** Lines in the policy's notation; also those that cannot be read. */
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  /** The policy's own reader of such a line. */
  read: EntryReader<WeekHours>;
  /** A line to begin with: the example of the key. */
  start: string;
};

/** Lines of hours, each with its days, times and label. What cannot be read stays as text, with what is wrong with it. */
export function WeekLines({ name, title, values, onChange, read, start }: WeekLinesProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (toFocus.current === undefined) return;
    box.current?.querySelector<HTMLElement>(toFocus.current)?.focus();
    toFocus.current = undefined;
  });
  const add = (): void => {
    toFocus.current = '.week-line:last-child input';
    onChange([...values, start]);
  };
  const remove = (index: number): void => {
    // The button that was pressed goes: the focus goes to what stands in its place.
    toFocus.current =
      values.length === 1 ? '.add' : `.week-line:nth-child(${String(Math.max(1, index))}) .remove`;
    onChange(values.toSpliced(index, 1));
  };
  return (
    <div class="week-lines" role="group" aria-label={title} ref={box}>
      <ol>
        {values.map((text, index) => (
          <WeekLine
            key={index}
            id={`${name}-${String(index)}`}
            number={index + 1}
            text={text}
            read={read}
            onText={(next) => onChange(values.with(index, next))}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <button type="button" class="add" onClick={add}>
        {m.builderWeekAdd()}
      </button>
    </div>
  );
}
