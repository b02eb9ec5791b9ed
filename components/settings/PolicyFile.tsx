import type { JSX } from 'preact';

import type { FileIssue, OwnFile } from '../../lib/core/own-settings.ts';
import type { SettingsFacts } from '../../lib/core/settings-facts.ts';
import { dateWords } from '../../lib/core/time-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import { OpenButton } from '../OpenButton.tsx';
import { FileIssues } from './FileIssues.tsx';
import { Said } from './Said.tsx';
import type { PartProps } from './state.ts';
import { fileProblemWords, keyTitle } from './words.ts';

const shown = (value: unknown): readonly string[] => [value].flat().map(String);

/** What a file says, key by key, and what of it does not hold here. */
function Contents({ file, facts }: { file: OwnFile; facts: SettingsFacts }): JSX.Element {
  const { policy, timeZone } = facts;
  const name = file.keys['policyName'];
  const keys = Object.entries(file.keys);
  return (
    <div class="file">
      <p class="standing">
        {typeof name === 'string' ? m.settingsFileOpened({ name }) : m.settingsFileNameless()}
      </p>
      <p class="hint">{m.settingsFileOn({ date: dateWords(file.openedAt, timeZone) })}</p>
      <details>
        <summary>{m.settingsFileContents({ count: keys.length })}</summary>
        <dl class="keys">
          {keys.map(([key, value]) => (
            <div key={key}>
              <dt lang="en-GB">{keyTitle(policy, key)}</dt>
              {shown(value).map((item) => (
                <dd key={item}>{item}</dd>
              ))}
            </div>
          ))}
        </dl>
        <p class="hint">{m.settingsFileBlock()}</p>
      </details>
      {file.ignored.length > 0 && (
        <details>
          <summary>{m.settingsFileIgnored({ count: file.ignored.length })}</summary>
          <ul class="plain-list">
            {file.ignored.map((key) => (
              <li key={key} lang="en-GB">
                {keyTitle(policy, key)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <FileIssues issues={file.issues} open={false} />
    </div>
  );
}

/** The school's policy file on one's own device. */
export function PolicyFile({ state, actions }: PartProps): JSX.Element {
  const { facts, problems } = state;
  const { file } = facts.own;
  const { file: problem } = problems;
  const wrong: readonly FileIssue[] = problem?.kind === 'nothing' ? problem.issues : [];
  return (
    <div class="policy-file">
      <h3>{m.settingsFileTitle()}</h3>
      <p class="hint">{m.settingsFileLead()}</p>
      {file !== undefined && <Contents file={file} facts={facts} />}
      {problem !== undefined && (
        <div class="problem" role="alert">
          <p>{fileProblemWords(problem)}</p>
          <FileIssues issues={wrong} open />
        </div>
      )}
      <div class="row">
        <OpenButton
          label={file === undefined ? m.settingsFileOpen() : m.settingsFileOther()}
          onFile={actions.onOpenFile}
        />
        {file !== undefined && (
          <button type="button" onClick={actions.onRemoveFile}>
            {m.settingsFileRemove()}
          </button>
        )}
      </div>
      <Said place="file" state={state} actions={actions} />
    </div>
  );
}
