import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { Field, type FieldControl } from '../Field.tsx';
import type { Problems } from './state.ts';

type NameFormProps = {
  name: keyof Problems;
  label: string;
  hint: string;
  problems: Problems;
  press: string;
  isMain?: true;
  /** Gives what is to stay in the field. */
  onText: (text: string) => Promise<string>;
  control: (props: FieldControl) => JSX.Element;
};

/** One field for names and its button. What was typed is taken out of it at once; with what is wrong it has the focus. */
export function NameForm(props: NameFormProps): JSX.Element {
  const { name, label, hint, problems, press, isMain, onText, control } = props;
  const form = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  async function take(): Promise<void> {
    const box = form.current?.elements.namedItem(name);
    const isBox = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
    if (!isBox || busy.current) return;
    busy.current = true;
    const left = await onText(box.value);
    box.value = left;
    busy.current = false;
  }

  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void take();
  };

  return (
    <form ref={form} onSubmit={onSubmit} noValidate autocomplete="off">
      <Field name={name} label={label} hint={hint} problem={problems[name]} control={control} />
      <button type="submit" class={isMain ? 'main' : 'plain'}>
        {press}
      </button>
    </form>
  );
}
