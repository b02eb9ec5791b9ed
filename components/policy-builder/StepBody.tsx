import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import type { BodyProps, PartProps } from './state.ts';

/** A file of Lanyard's own is not there any more. What was made so far is, and can be taken away. */
const Missing = ({ state: { fileName }, actions }: PartProps): JSX.Element => (
  <div class="missing" role="alert">
    <p class="problem">{m.builderPartMissing()}</p>
    <button type="button" onClick={actions.onSave}>
      {m.builderDownload({ name: fileName })}
    </button>
  </div>
);

/** What is done at a step, as soon as it is there. */
export function StepBody({ body: Body, ...props }: BodyProps): JSX.Element {
  if (Body === 'missing') return <Missing {...props} />;
  if (Body === 'fetching') return <p role="status">{m.commonLooking()}</p>;
  return <Body {...props} />;
}
