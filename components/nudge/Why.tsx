import type { ComponentChildren } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Actions } from './Actions.tsx';
import { Clause, type ClauseProps } from './Clause.tsx';

export type WhyProps = {
  /** The role and the policy's words: there only once asked for. */
  words: string | undefined;
  clause: ClauseProps | undefined;
  onPress(): void;
};

/**
 * Why a name is asked about. Somebody beside the screen learns nothing until it is pressed; the page not even then:
 * `window.find()` reaches into closed roots (both browsers), so that the words are drawn by the style sheet.
 */
export const Why = ({ words, clause, onPress }: WhyProps): ComponentChildren => (
  <div class="why-part">
    <div class="why">
      <Actions actions={[{ label: m.nudgeWhy(), onPress, expanded: words !== undefined }]} />
    </div>
    <div role="status">
      {words && (
        <div class="told">
          <p data-words={words} />
          {clause && <Clause {...clause} unfound />}
        </div>
      )}
    </div>
  </div>
);
