import type { ComponentChildren } from 'preact';

import { Actions, type Action } from './Actions.tsx';
import { Clause, type ClauseProps } from './Clause.tsx';

export type ContactDialogProps = {
  title: string;
  lead: string;
  /** The way back first, then what else policy leaves open. */
  actions: readonly Action[];
  /** Whom to ask, once asked for. */
  told: string | undefined;
  /** For incoming requests: what to do if a child is not safe. */
  safety: string | undefined;
  /** The role and the policy's words: there only once asked for. */
  why: {
    label: string;
    words: string | undefined;
    clause: ClauseProps | undefined;
    onPress(): void;
  };
};

/** What is asked before a contact is made. It gives away neither the name nor the role. */
export const ContactDialog = ({
  title,
  lead,
  actions,
  told,
  safety,
  why,
}: ContactDialogProps): ComponentChildren => (
  <div class="dialog">
    <h2 id="lanyard-title">{title}</h2>
    <p id="lanyard-lead">{lead}</p>
    <Actions actions={actions} />
    <div role="status">{told && <p class="told">{told}</p>}</div>
    {safety && <p class="safety">{safety}</p>}
    <div class="why">
      <Actions actions={[{ label: why.label, onPress: why.onPress, expanded: why.words !== undefined }]} />
    </div>
    <div role="status">
      {why.words && (
        <div class="told">
          <p>{why.words}</p>
          {why.clause && <Clause {...why.clause} />}
        </div>
      )}
    </div>
  </div>
);
