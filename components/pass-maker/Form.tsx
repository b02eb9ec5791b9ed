import type { ComponentChildren, JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Problems } from './state.ts';

type FormProps = {
  problems: Problems;
  onForm: (form: FormData) => void;
  children: ComponentChildren;
};

/** A form that is never sent anywhere. Where something is wrong the first such field gets the focus. */
export function Form({ problems, onForm, children }: FormProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onForm(new FormData(event.currentTarget));
  };
  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      {children}
    </form>
  );
}
