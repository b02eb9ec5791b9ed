import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';

type AboutHeadProps = { aboutHead: boolean | undefined; onAnswer: (aboutHead: boolean) => void };

/** The first question: it changes whom the note goes to. */
export const AboutHead = ({ aboutHead, onAnswer }: AboutHeadProps): JSX.Element => (
  <fieldset class="about-head">
    <legend>{m.concernAboutHead()}</legend>
    {[false, true].map((answer) => (
      <label key={String(answer)}>
        <input
          type="radio"
          name="about-head"
          value={answer ? 'yes' : 'no'}
          autocomplete="off"
          checked={aboutHead === answer}
          onChange={() => onAnswer(answer)}
        />
        {answer ? m.concernYes() : m.concernNo()}
      </label>
    ))}
  </fieldset>
);
