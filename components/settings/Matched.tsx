import type { ComponentChildren, JSX } from 'preact';

import type { SettingsFacts } from '../../lib/core/settings-facts.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Kinds } from './Kinds.tsx';
import { matchLines } from './match-lines.ts';
import { Section } from './Section.tsx';
import type { LookedForState } from './state.ts';

const Line = ({ title, children }: { title: string; children: ComponentChildren }): JSX.Element => (
  <div>
    <dt>{title}</dt>
    {children}
  </div>
);

function People({ people }: Pick<SettingsFacts, 'people'>): JSX.Element {
  const count = people.lists.reduce((sum, list) => sum + list.people, 0);
  return (
    <Line title={m.settingsMatchPeople()}>
      <dd>{m.settingsMatchPeopleCount({ count })}</dd>
      {count > 0 && (
        <dd class="hint">
          {people.state === 'ended' ? m.settingsMatchPeopleEnded() : m.settingsMatchPeopleWhy()}
        </dd>
      )}
    </Line>
  );
}

const OwnList = ({ count, href }: { count: number; href: string }): JSX.Element => (
  <Line title={m.settingsMatchOwnList()}>
    <dd>
      {m.settingsMatchOwnListCount({ count })} · <a href={href}>{m.settingsMatchOwnListLink()}</a>
    </dd>
  </Line>
);

type MatchedProps = {
  facts: SettingsFacts;
  initials: readonly string[];
  ownList: string;
  looked: LookedForState;
  onKinds: () => void;
};

/** Everything that is matched, people by count alone. */
export function Matched({ facts, initials, ownList, ...kinds }: MatchedProps): JSX.Element {
  const lines = matchLines(facts, initials);
  return (
    <Section id="matched" title={m.settingsMatchTitle()}>
      <p>{m.settingsMatchLead()}</p>
      {lines.length === 0 && <p>{m.settingsMatchNothing()}</p>}
      <dl class="keys">
        {lines.map(({ title, values }) => (
          <Line key={title} title={title}>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </Line>
        ))}
        <People people={facts.people} />
        {facts.ownListCount !== undefined && <OwnList count={facts.ownListCount} href={ownList} />}
      </dl>
      <Kinds facts={facts} {...kinds} />
    </Section>
  );
}
