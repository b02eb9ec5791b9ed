import type { ComponentChildren } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Actions, type Action } from './Actions.tsx';
import { Keys } from './Keys.tsx';
import { Why, type WhyProps } from './Why.tsx';

export type ContactNoticeProps = {
  lead: string;
  actions: readonly Action[];
  /** Whom to ask, once asked for. */
  told: string | undefined;
  /** For what comes in: what to do if a child is not safe. */
  safety: string | undefined;
  why: WhyProps;
};

/** A word about somebody whose name is listed, beside what was done. It never takes the focus. */
export const ContactNotice = ({
  lead,
  actions,
  told,
  safety,
  why,
}: ContactNoticeProps): ComponentChildren => (
  <div class="card" role="dialog" aria-label={m.nudgeCardLabel()} aria-describedby="lanyard-lead">
    <div class="body">
      <p id="lanyard-lead">{lead}</p>
      {safety && <p class="safety">{safety}</p>}
      <div role="status">{told && <p class="told">{told}</p>}</div>
      <Why {...why} />
    </div>
    <Actions actions={actions} />
    <Keys />
  </div>
);
