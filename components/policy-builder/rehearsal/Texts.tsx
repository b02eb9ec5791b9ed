import type { JSX } from 'preact';

import type { RehearsedFinding, RehearsedText } from '../../../lib/core/builder/rehearsal.ts';
import * as m from '../../../lib/language/made/messages.ts';
import { Clause } from '../../nudge/Clause.tsx';
import { kindName } from '../../nudges.ts';
import { Badge } from './Badge.tsx';
import { markedPieces } from './marked.ts';

/** The text with its marks, each with the numbers of what is said of it. */
const Marked = ({ text, findings }: RehearsedText): JSX.Element => (
  <blockquote>
    {markedPieces(text, findings).map((piece, index) =>
      piece.findings.length === 0 ? (
        piece.text
      ) : (
        <mark key={index}>
          {piece.text}
          <sup>{piece.findings.join(', ')}</sup>
        </mark>
      ),
    )}
  </blockquote>
);

/** What makes a finding less, or less seen, than its severity. */
function asidesOf({ start, end, isUnsure, isPainted }: RehearsedFinding): readonly string[] {
  if (start === end) return [m.builderRehearsalWordless()];
  return [
    ...(isUnsure ? [m.builderRehearsalUnsure()] : []),
    ...(isPainted ? [] : [m.builderRehearsalUnmarked()]),
  ];
}

/** A finding in its card's own words. */
function Finding({ finding }: { finding: RehearsedFinding }): JSX.Element {
  const { title, what, why, instead, listedAs, clause } = finding.says();
  return (
    <li>
      <p class="rule">
        <strong>{title}</strong> <Badge outcome={finding.outcome} />{' '}
        <span class="kind">{kindName(finding.kind)}</span>
      </p>
      <div class="says">
        <p class="what">{what}</p>
        <p>{why}</p>
        <p>{instead}</p>
        {listedAs !== undefined && <p>{listedAs}</p>}
        {clause && <Clause {...clause} />}
      </div>
      {asidesOf(finding).map((aside) => (
        <p class="hint" key={aside}>
          {aside}
        </p>
      ))}
    </li>
  );
}

/** What the policy says of each thing written. */
export const Texts = ({ items }: { items: readonly RehearsedText[] }): JSX.Element => (
  <ol class="items">
    {items.map((item, index) => (
      <li key={index} class={`item ${item.outcome}`}>
        <p class="outcome-line">
          <Badge outcome={item.outcome} />
        </p>
        <Marked {...item} />
        {item.findings.length > 0 && (
          <ol class="findings">
            {item.findings.map((finding, place) => (
              <Finding key={place} finding={finding} />
            ))}
          </ol>
        )}
      </li>
    ))}
  </ol>
);
