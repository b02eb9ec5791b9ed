import './kinds.css';

import type { JSX } from 'preact';

import type { LookedFor } from '../../lib/core/looked-for.ts';
import type { SettingsFacts } from '../../lib/core/settings-facts.ts';
import * as m from '../../lib/language/made/messages.ts';
import { actLines } from './acts.ts';
import { strengthOf, strengthWords, wordKinds, wordlessWords, type WordKind } from './kinds.ts';
import type { LookedForState } from './state.ts';

const Texts = ({ title, texts }: { title: string; texts: readonly string[] }): JSX.Element => (
  <>
    <p class="hint">{title}</p>
    <ul class="examples" lang="en-GB">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </>
);

/** The whole of the lists a kind goes by. Nobody meets an insult who has not asked for it. */
const Words = ({ words, isOffensive }: LookedFor): JSX.Element => (
  <details>
    <summary>
      {isOffensive
        ? m.settingsWordsOffensive({ count: words.length })
        : m.settingsWords({ count: words.length })}
    </summary>
    <p class="hint">{m.settingsWordsHow()}</p>
    <ul class="words" lang="en-GB">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  </details>
);

const Looked = ({ looked }: { looked: LookedFor }): JSX.Element => (
  <>
    <Texts title={m.settingsKindFound()} texts={looked.found} />
    <Texts title={m.settingsKindLeft()} texts={looked.left} />
    {looked.words.length > 0 && <Words {...looked} />}
  </>
);

function Inside({ kind, looked }: { kind: WordKind; looked: LookedForState }): JSX.Element {
  if (kind.wordless !== undefined) return <p>{wordlessWords(kind.wordless)}</p>;
  if (looked === 'failed') return <p role="alert">{m.settingsKindsFailed()}</p>;
  const of = looked?.[kind.rule];
  return of === undefined ? <p role="status">{m.commonLooking()}</p> : <Looked looked={of} />;
}

const Acts = ({ facts }: { facts: SettingsFacts }): JSX.Element => (
  <dl class="keys">
    {actLines(facts.nudges.severities).map(({ rule, title, happens }) => (
      <div key={rule}>
        <dt>{title}</dt>
        <dd>
          {happens.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </dd>
      </div>
    ))}
  </dl>
);

type KindsProps = { facts: SettingsFacts; looked: LookedForState; onKinds: () => void };

/** Every kind of words and acts: what happens when it is found, what it looks like, and the words it goes by. */
export function Kinds({ facts, looked, onKinds }: KindsProps): JSX.Element {
  const acts = actLines(facts.nudges.severities);
  return (
    <details class="kinds" onToggle={({ currentTarget }) => currentTarget.open && onKinds()}>
      <summary>{m.settingsKinds({ count: wordKinds.length + acts.length })}</summary>
      <div class="inside">
        <p>{m.settingsKindsLead()}</p>
        {wordKinds.map((kind) => (
          <details key={kind.rule}>
            <summary>
              {kind.title()}{' '}
              <span class="hint">{strengthWords(strengthOf(kind, facts.nudges.severities))}</span>
            </summary>
            <Inside kind={kind} looked={looked} />
          </details>
        ))}
        <Acts facts={facts} />
      </div>
    </details>
  );
}
