import './facts.css';

import type { ComponentChildren, JSX } from 'preact';

type Fact = readonly [name: string, value: ComponentChildren];

/** Names with what is true of them; those without a value are left out. */
export const Facts = ({ facts }: { facts: readonly Fact[] }): JSX.Element => (
  <dl class="facts">
    {facts
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
