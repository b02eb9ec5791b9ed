import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import type { PartProps } from './state.ts';
import { languageName, policyLanguageWords } from './words.ts';

/** In which language Lanyard speaks: the school's, where it has set one. */
export function LanguageChoice({ state, actions }: PartProps): JSX.Element {
  const { facts } = state;
  const { own, policyLanguage } = facts;
  const id = useId();
  if (policyLanguage !== undefined)
    return (
      <Section id="language" title={m.settingsLanguageTitle()} locked={m.settingsPolicyLocked()}>
        <p>{policyLanguageWords(policyLanguage)}</p>
      </Section>
    );
  return (
    <Section id="language" title={m.settingsLanguageTitle()}>
      <div class="row">
        <label for={id}>{m.settingsLanguage()}</label>
        <select
          id={id}
          value={own.language ?? ''}
          onChange={({ currentTarget: { value } }) => actions.onLanguage(value === '' ? undefined : value)}
        >
          <option value="">{m.settingsLanguageBrowser()}</option>
          {facts.languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
      </div>
      <Said place="language" state={state} actions={actions} />
    </Section>
  );
}
