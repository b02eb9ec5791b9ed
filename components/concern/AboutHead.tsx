import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';

type AboutHeadProps = {
  aboutHead: boolean | undefined;
  /** The note was wanted before this was answered. */
  isMissed: boolean;
  onAnswer: (aboutHead: boolean) => void;
};

/** The first question: it changes whom the note goes to. */
export const AboutHead = ({ aboutHead, isMissed, onAnswer }: AboutHeadProps): JSX.Element => (
  <fieldset class="about-head" aria-describedby={isMissed ? 'answer-first' : undefined}>
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
    {isMissed && (
      <p id="answer-first" class="problem">
        {m.concernAnswerFirst()}
      </p>
    )}
  </fieldset>
);
