import type { ProfileItem, ProfilePanelProps } from '../../../components/profile-check/ProfilePanel.tsx';
import type { ProfileReader } from '../../sites/profile-reader.ts';
import { clauseFor } from '../clauses.ts';
import type { Means } from '../judge.ts';
import { card, whatOf } from '../words.ts';
import { gatherMeans } from './gather.ts';
import { openPanel } from './panel.tsx';
import { profileLines, revealedIn, type Revealed } from './read-profile.ts';
import { insteadInProfile, quoted, words } from './words.ts';

type Outcome = Pick<ProfilePanelProps, 'summary' | 'more' | 'items'>;

/** What is shown of one thing found. A line is quoted only where the rule itself speaks of the words. */
function itemOf(
  { found, line }: Revealed,
  at: number,
  { settings }: Means,
  onPress: () => void,
): ProfileItem {
  const what = whatOf(found);
  const clause = clauseFor(settings, found.rule.id);
  return {
    key: String(at),
    what,
    instead: insteadInProfile[found.rule.id] ?? found.rule.advice.instead,
    ...(what.includes(found.words) && line !== found.words ? { line: quoted(line) } : {}),
    ...(clause === undefined ? {} : { clause: { says: card.policySays, words: clause } }),
    show: { label: words.show, hint: what, onPress },
  };
}

/**
 * Reads the own profile on this page once and shows what it gives away (S5). Nothing of it is kept, sent or counted.
 * Ends with the signal, and aborts it through `end` when the person closes it.
 */
export function startProfileCheck(reader: ProfileReader, signal: AbortSignal, end: () => void): void {
  const panel = openPanel(signal, end);

  function show(outcome: Outcome): void {
    if (signal.aborted) return;
    const again = { label: words.again, onPress: () => void check() };
    const close = { label: words.close, main: true, onPress: end };
    const { title, where } = words;
    panel.draw({ title, where, ...outcome, actions: [close, again] });
  }

  function point(one: Revealed): void {
    const range = one.rangeOf();
    if (range === undefined) panel.outline.clear();
    else panel.point(range);
    panel.announce(range === undefined ? words.gone : words.shown);
  }

  async function outcome(): Promise<Outcome> {
    const lines = reader.isOwnProfile() ? profileLines(reader) : [];
    if (lines.length === 0) return { summary: words.unreadable, more: [words.unreadableMore], items: [] };
    const means = await gatherMeans();
    const revealed = revealedIn(lines, means, reader.account());
    if (revealed.length === 0)
      return { summary: words.nothing, more: [words.lead, words.nothingMore], items: [] };
    return {
      summary: words.found(revealed.length),
      more: [words.change, words.lead],
      items: revealed.map((one, at) => itemOf(one, at, means, () => point(one))),
    };
  }

  async function check(): Promise<void> {
    panel.outline.clear();
    show({ summary: words.reading, more: [], items: [] });
    panel.focusTitle();
    const found = await outcome().catch(() => ({
      summary: words.failed,
      more: [words.failedMore],
      items: [],
    }));
    show(found);
    panel.announce(found.summary);
  }

  void check();
}
