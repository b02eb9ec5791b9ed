import type { Account } from '../../core/account.ts';
import { visibleLines, type VisibleLine } from '../../dom/visible-text.ts';
import type { ProfileReader } from '../../sites/profile-reader.ts';
import { judgeText, type Found, type Means } from '../judge.ts';

/** One thing a profile gives away, with the line it stands in. Neither is kept or sent. */
export type Revealed = { found: Found; line: string; rangeOf(): Range | undefined };

/** More would be a list to give up on. */
const mostItems = 40;

/** The lines of the own profile as it is shown now; none where the page is not as expected. */
export const profileLines = ({ profileParts, except }: ProfileReader): readonly VisibleLine[] =>
  profileParts().flatMap((part) => visibleLines(part, except));

/**
 * What lines of a profile give away, judged as if each were being written into it (S5). Never of people: no list is
 * asked for, and what is found is shown where the page can see it. Nudges that policy switched off for a site whose
 * pages changed are no reason not to look when asked.
 */
export function revealedIn(
  lines: readonly VisibleLine[],
  means: Means,
  account: Account | undefined,
): readonly Revealed[] {
  const asked = { ...means, settings: { ...means.settings, off: [] } };
  const place = { surface: 'profile-field', account } as const;
  return lines
    .flatMap(({ text, rangeOf }) =>
      judgeText(text, means.detection.createScan(means.rules), asked, place)
        .filter(({ rule }) => rule.kind !== 'people')
        .map((found) => ({
          found,
          line: text.replaceAll(/\s+/g, ' ').trim(),
          rangeOf: () => rangeOf(found.finding.start, found.finding.end),
        })),
    )
    .slice(0, mostItems);
}
