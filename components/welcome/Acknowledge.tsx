import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { WelcomeFacts } from '../../lib/core/welcome.ts';
import * as m from '../../lib/language/made/messages.ts';
import { readLine } from './words.ts';

type AcknowledgeProps = { facts: WelcomeFacts; said: string; onAcknowledge: () => void };

const own = [
  { href: '/may-i.html', label: () => m.welcomeToMayI() },
  { href: '/check-up.html', label: () => m.welcomeToCheckUp() },
];

/** What there is to open next. */
const Next = (): JSX.Element => (
  <ul class="next">
    {own.map(({ href, label }) => (
      <li key={href}>
        <a href={href} target="_blank" rel="noreferrer">
          {label()} <span class="aside">{m.commonNewTab()}</span>
        </a>
      </li>
    ))}
  </ul>
);

/** That somebody has read the page: a press, and what is kept of it. */
export function Acknowledge({ facts, said, onAcknowledge }: AcknowledgeProps): JSX.Element {
  const { due } = facts;
  const place = useRef<HTMLElement>(null);
  const wasDue = useRef(due);
  // The button goes with being pressed: the focus goes to what it has become.
  useLayoutEffect(() => {
    if (wasDue.current && !due) place.current?.querySelector('h2')?.focus();
    wasDue.current = due;
  }, [due]);
  return (
    <section class="acknowledge" ref={place}>
      <h2 tabindex={-1}>{due ? m.welcomeAckTitle() : m.welcomeAckDone()}</h2>
      <p>{readLine(facts)}</p>
      {due && (
        <button type="button" class="main" onClick={onAcknowledge}>
          {m.welcomeAck()}
        </button>
      )}
      <p role="status">{said}</p>
      <p class="note">{m.welcomeAckNote()}</p>
      {!due && <Next />}
    </section>
  );
}
