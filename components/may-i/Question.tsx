import type { JSX } from 'preact';

import type { Way } from '../../lib/core/may-i/answer.ts';
import type { MayIFacts } from '../../lib/core/may-i/facts.ts';
import * as m from '../../lib/language/made/messages.ts';
import type { QuestionView } from './view.ts';

type Addresses = Pick<MayIFacts, 'policyUrl' | 'newAccountFormUrl'>;

type QuestionProps = { question: QuestionView; facts: Addresses; isUnderHeading: boolean };

const Out = ({ href, label }: { href: string; label: string }): JSX.Element => (
  <li>
    <a href={href} target="_blank" rel="noreferrer">
      {label} <span class="aside">{m.commonNewTab()}</span>
    </a>
  </li>
);

const wayOut = (way: Way | undefined, { newAccountFormUrl }: Addresses): JSX.Element | null => {
  if (way === 'check-up') return <Out href="/check-up.html" label={m.mayICheckUp()} />;
  return way === 'form' && newAccountFormUrl !== undefined ? (
    <Out href={newAccountFormUrl} label={m.mayIForm()} />
  ) : null;
};

const Links = ({ way, facts }: { way: Way | undefined; facts: Addresses }): JSX.Element | null => {
  const own = wayOut(way, facts);
  if (own === null && facts.policyUrl === undefined) return null;
  return (
    <ul class="links">
      {own}
      {facts.policyUrl !== undefined && <Out href={facts.policyUrl} label={m.commonReadPolicy()} />}
    </ul>
  );
};

/** A question with its short answer; the reason, the policy's words and the ways on are inside. */
export const Question = ({ question, facts, isUnderHeading }: QuestionProps): JSX.Element => {
  const { id, title, verdict, short, says, cited, way, isOpen } = question;
  const Title = isUnderHeading ? 'h3' : 'h2';
  return (
    <details class="question" id={id} open={isOpen}>
      <summary>
        <Title>{title}</Title>
        <span class={`short ${verdict}`}>{short}</span>
      </summary>
      <div class="answer">
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {cited !== undefined && (
          <p class="cited">
            <span>{m.commonPolicySays()}</span> {cited}
          </p>
        )}
        <Links way={way} facts={facts} />
      </div>
    </details>
  );
};
