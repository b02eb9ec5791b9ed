import type { ComponentChildren } from 'preact';

import { Actions, type Action } from './Actions.tsx';

/** Words that are ready to be taken along. */
export type OfferedWords = {
  about: string;
  words: string;
  /** What can be done with them. */
  actions: readonly Action[];
  /** What came of it. */
  said: string | undefined;
};

export type OffersProps = {
  title: string;
  /** One button for each, of which one may be expanded. */
  actions: readonly Action[];
  shown: OfferedWords | undefined;
};

/** Help that stays out of the way until it is asked for: at most one of the offers is shown. */
export const Offers = ({ title, actions, shown }: OffersProps): ComponentChildren => (
  <section class="offers" aria-labelledby="lanyard-offers">
    <h3 id="lanyard-offers">{title}</h3>
    <Actions actions={actions} />
    <div role="status">
      {shown && (
        <div class="told">
          <p>{shown.about}</p>
          <blockquote>{shown.words}</blockquote>
        </div>
      )}
    </div>
    {shown && <Actions actions={shown.actions} />}
    <div role="status">{shown?.said && <p class="after">{shown.said}</p>}</div>
  </section>
);
