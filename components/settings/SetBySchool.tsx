import type { JSX } from 'preact';

import type { KeyReport, PolicyReport } from '../../lib/core/diagnostics.ts';
import type { SettingsFacts } from '../../lib/core/settings-facts.ts';
import { dateWords } from '../../lib/core/time-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Section } from './Section.tsx';

function fromWhere({ source, name, readAt, heldSince }: PolicyReport, timeZone: string): readonly string[] {
  if (source === 'build') return [m.settingsPolicyBuild()];
  const from = name === undefined ? m.settingsPolicyNameless() : m.settingsPolicyFrom({ name });
  if (source === 'kept' && heldSince !== undefined)
    return [from, m.settingsPolicyKept({ date: dateWords(heldSince, timeZone) })];
  return readAt === undefined ? [from] : [from, m.settingsPolicyRead({ date: dateWords(readAt, timeZone) })];
}

const Key = ({ report, timeZone }: { report: KeyReport; timeZone: string }): JSX.Element => (
  <div>
    <dt lang="en-GB">
      {report.title}
      {report.arrivedAt !== undefined && (
        <span class="hint"> {m.settingsPolicySince({ date: dateWords(report.arrivedAt, timeZone) })}</span>
      )}
    </dt>
    {(report.instead === undefined ? report.values : [report.instead]).map((value, at) => (
      <dd key={at}>{value}</dd>
    ))}
  </div>
);

/** What the school has set, value by value, with where it came from: to be seen, and not to be changed here. */
export function SetBySchool({ facts: { policy, timeZone } }: { facts: SettingsFacts }): JSX.Element {
  const keys = policy.groups.flatMap((group) => group.keys).filter(({ state }) => state !== 'unset');
  return (
    <Section id="school" title={m.settingsPolicyTitle()} locked={m.settingsPolicyLocked()}>
      {fromWhere(policy, timeZone).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <details>
        <summary>{m.settingsPolicyAll({ count: keys.length })}</summary>
        <dl class="keys">
          {keys.map((report) => (
            <Key key={report.key} report={report} timeZone={timeZone} />
          ))}
        </dl>
      </details>
    </Section>
  );
}
