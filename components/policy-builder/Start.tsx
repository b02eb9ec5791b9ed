import './start.css';

import type { JSX } from 'preact';

import { startIds } from '../../lib/core/builder/view.ts';
import * as m from '../../lib/language/made/messages.ts';
import { OpenButton } from '../OpenButton.tsx';
import type { PartProps } from './state.ts';
import { Unknown } from './Unknown.tsx';
import { problemWords, startOf } from './words.ts';

type CardProps = { title: string; what: string; onChoose: () => void };

const Card = ({ title, what, onChoose }: CardProps): JSX.Element => (
  <li>
    <button type="button" onClick={onChoose}>
      <strong>{title}</strong>
      <span>{what}</span>
    </button>
  </li>
);

const FromFile = ({ state: { problem }, actions }: Omit<PartProps, 'tools'>): JSX.Element => (
  <div class="from-file">
    <h3>{m.builderFromFile()}</h3>
    <p class="hint">{m.builderFromFileLead()}</p>
    {problem !== undefined && (
      <p class="problem" role="alert">
        {problemWords(problem)}
      </p>
    )}
    <OpenButton label={m.settingsFileOpen()} onFile={actions.onOpen} />
  </div>
);

/** Where to begin: a policy that another school's document has led to, an empty one, or a file. */
export const Start = ({ state, actions }: PartProps): JSX.Element => (
  <>
    <h3>{m.builderFromStart()}</h3>
    <ul class="starts">
      {startIds.map((id) => (
        <Card key={id} {...startOf(id)} onChoose={() => actions.onStart(id)} />
      ))}
      <Card
        title={m.builderStartEmpty()}
        what={m.builderStartEmptyWhat()}
        onChoose={() => actions.onStart('empty')}
      />
    </ul>
    <p class="hint">{m.builderStartsFrom()}</p>
    <FromFile state={state} actions={actions} />
    <Unknown keys={state.view.unknown} edit={actions} />
  </>
);
