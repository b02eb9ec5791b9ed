import type { ComponentChildren } from 'preact';

import { Actions, type Action } from './Actions.tsx';
import { Offers, type OffersProps } from './Offers.tsx';
import { Why, type WhyProps } from './Why.tsx';

export type ContactDialogProps = {
  title: string;
  lead: string;
  /** The way back first, then what else policy leaves open. */
  actions: readonly Action[];
  /** Whom to ask, once asked for. */
  told: string | undefined;
  /** For incoming requests: what to do if a child is not safe. */
  safety: string | undefined;
  /** For incoming requests: what helps to say no. */
  declining: OffersProps | undefined;
  why: WhyProps;
};

/** What is asked before a contact is made. It gives away neither the name nor the role. */
export const ContactDialog = ({
  title,
  lead,
  actions,
  told,
  safety,
  declining,
  why,
}: ContactDialogProps): ComponentChildren => (
  <div class="dialog">
    <h2 id="lanyard-title">{title}</h2>
    <p id="lanyard-lead">{lead}</p>
    <Actions actions={actions} startsHere />
    <div role="status">{told && <p class="told">{told}</p>}</div>
    {safety && <p class="safety">{safety}</p>}
    {declining && <Offers {...declining} />}
    <Why {...why} />
  </div>
);
