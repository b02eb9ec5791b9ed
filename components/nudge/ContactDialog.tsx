import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { Actions, type Action } from './Actions.tsx';
import { Clause } from './Clause.tsx';

export type ContactDialogProps = {
  title: string;
  lead: string;
  nothingSent: string;
  /** The way back first, then what else policy leaves open. */
  actions: readonly Action[];
  askFirst: { label: string; words: string };
  /** The role, and the policy's words: shown only when asked for. */
  why: { label: string; words: string; clause?: { says: string; words: string } };
  /** For incoming requests: what to do if a child is not safe. */
  safety?: string;
};

/** What is asked before a contact is made. It gives away neither the name nor the role. */
export function ContactDialog(props: ContactDialogProps): ComponentChildren {
  const { title, lead, nothingSent, actions, askFirst, why, safety } = props;
  const [asking, setAsking] = useState(false);
  const [explained, setExplained] = useState(false);
  const asks: Action = { label: askFirst.label, onPress: () => setAsking(true), disabled: asking };
  return (
    <div class="dialog">
      <h2 id="lanyard-title">{title}</h2>
      <p id="lanyard-lead">
        {lead} {nothingSent}
      </p>
      <Actions actions={[...actions, asks]} />
      <div role="status">{asking && <p class="told">{askFirst.words}</p>}</div>
      {safety !== undefined && <p class="safety">{safety}</p>}
      <div role="status">
        {explained && (
          <div class="told">
            <p>{why.words}</p>
            {why.clause && <Clause {...why.clause} />}
          </div>
        )}
      </div>
      {!explained && (
        <p class="why">
          <button type="button" class="quiet" onClick={() => setExplained(true)}>
            {why.label}
          </button>
        </p>
      )}
    </div>
  );
}
