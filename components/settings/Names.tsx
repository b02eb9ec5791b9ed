import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';
import { Field } from '../Field.tsx';
import { Said } from './Said.tsx';
import type { PartProps } from './state.ts';
import { namesToShow } from './typed-names.ts';
import { nameProblemWords } from './words.ts';

/** What a field holds, or is to hold. */
function box(form: HTMLFormElement | null, name: string): HTMLTextAreaElement | undefined {
  const found = form?.elements.namedItem(name);
  return found instanceof HTMLTextAreaElement ? found : undefined;
}

/** The names of one's school. What was typed stays where something is wrong with it, and has the focus. */
export function Names({ state, actions }: PartProps): JSX.Element {
  const { facts, problems } = state;
  const { schoolNames, schoolAliases } = facts.own;
  const form = useRef<HTMLFormElement>(null);
  const [names, aliases] = [schoolNames.join('\n'), schoolAliases.join('\n')];
  const before = useRef({ names: '', aliases: '' });
  // They may have been changed in another tab, while somebody types here.
  useLayoutEffect(() => {
    const [first, second] = [box(form.current, 'names'), box(form.current, 'aliases')];
    if (first) first.value = namesToShow(first.value, before.current.names, names);
    if (second) second.value = namesToShow(second.value, before.current.aliases, aliases);
    before.current = { names, aliases };
  }, [names, aliases]);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    actions.onNames(box(form.current, 'names')?.value ?? '', box(form.current, 'aliases')?.value ?? '');
  };
  return (
    <form ref={form} onSubmit={onSubmit} noValidate autocomplete="off">
      <Field
        name="names"
        label={m.settingsNames()}
        hint={m.settingsNamesHint()}
        problem={nameProblemWords(problems.names)}
        control={(props) => <textarea {...props} rows={2} spellcheck={false} />}
      />
      <Field
        name="aliases"
        label={m.settingsAliases()}
        hint={m.settingsAliasesHint()}
        problem={nameProblemWords(problems.aliases)}
        control={(props) => <textarea {...props} rows={2} spellcheck={false} />}
      />
      <button type="submit" class="main">
        {m.settingsNamesSave()}
      </button>
      <Said place="names" state={state} actions={actions} />
    </form>
  );
}
