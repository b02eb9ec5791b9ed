import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { list } from '../format.ts';
import { Names } from './Names.tsx';
import { PolicyFile } from './PolicyFile.tsx';
import { Section } from './Section.tsx';
import { SetBySchool } from './SetBySchool.tsx';
import type { PartProps } from './state.ts';

/** What was set here before the school set Lanyard up: kept, and not used. */
function unused({ own }: PartProps['state']['facts']): readonly string[] {
  const name = own.file?.keys['policyName'];
  const file = own.file === undefined ? [] : [typeof name === 'string' ? name : m.settingsFileTitle()];
  return [...own.schoolNames, ...own.schoolAliases, ...file];
}

/** Who the school is: set by the school, or by oneself where no school has. */
export function School({ state, actions }: PartProps): JSX.Element {
  const { facts } = state;
  if (facts.origin === 'policy')
    return (
      <>
        <SetBySchool facts={facts} />
        {unused(facts).length > 0 && (
          <p class="hint">{m.settingsSchoolUnused({ names: list(unused(facts)) })}</p>
        )}
      </>
    );
  return (
    <Section id="school" title={m.settingsSchoolTitle()}>
      <p>{m.settingsSchoolLead()}</p>
      <Names state={state} actions={actions} />
      <PolicyFile state={state} actions={actions} />
    </Section>
  );
}
