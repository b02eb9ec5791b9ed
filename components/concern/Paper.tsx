import type { JSX } from 'preact';

import type { NotePaper } from '../../lib/core/concern/paper.ts';
import * as m from '../../lib/language/made/messages.ts';

const ROOM = [1, 2, 3, 4];

/** Room for a pen, where nothing was typed. */
const Ruled = (): JSX.Element => (
  <div class="ruled">
    {ROOM.map((line) => (
      <i key={line} />
    ))}
  </div>
);

const Lines = ({ lines }: { lines: NotePaper['head'] }): JSX.Element => (
  <dl>
    {lines.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** The note on paper, to be signed and dated (R1). On the screen it is not shown: the fields are. */
export const Paper = ({ paper }: { paper: NotePaper }): JSX.Element => (
  <article class="paper">
    <p class="paper-title">{paper.title}</p>
    <Lines lines={paper.head} />
    <Lines lines={paper.facts} />
    {paper.sections.map(({ title, text }) => (
      <section key={title}>
        <p class="part">{title}</p>
        {text === '' ? <Ruled /> : <p class="text">{text}</p>}
      </section>
    ))}
    <div class="signing">
      <Lines lines={paper.author} />
      {paper.signing.map((who) => (
        <p key={who} class="sign">
          <span>{who}</span>
          <span>{m.concernPaperDate()}</span>
        </p>
      ))}
      <p class="foot">{paper.foot}</p>
    </div>
  </article>
);
