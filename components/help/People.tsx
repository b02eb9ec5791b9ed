import type { JSX } from 'preact';

import { helpLines } from '../../lib/core/help/data.ts';
import type { HelpLine } from '../../lib/core/help/types.ts';
import type { SupportFacts } from '../../lib/core/support.ts';
import * as m from '../../lib/language/made/messages.ts';

const Reach = ({ phone, email, url }: HelpLine): JSX.Element => (
  <p class="reach">
    {phone !== undefined && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
    {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
    <a href={url} target="_blank" rel="noreferrer">
      {new URL(url).hostname.replace(/^www\./, '')} <span class="aside">{m.commonNewTab()}</span>
    </a>
  </p>
);

const Line = ({ line }: { line: HelpLine }): JSX.Element => (
  <li>
    <h3>{line.name()}</h3>
    <p>{line.about()}</p>
    {line.hours !== undefined && <p class="soft">{line.hours()}</p>}
    <Reach {...line} />
  </li>
);

/** Who helps, besides those in school. */
export const People = ({ facts }: { facts: SupportFacts | undefined }): JSX.Element => (
  <section class="people" aria-labelledby="people">
    <h2 id="people">{m.helpPeople()}</h2>
    <ul>
      {helpLines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      <li>
        <h3>{m.helpUnion()}</h3>
        <p>{facts?.unionLine ?? m.helpUnionUsual()}</p>
      </li>
    </ul>
  </section>
);
