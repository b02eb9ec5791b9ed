import type { ProfileItem, ProfilePanelProps } from '../../../components/profile-check/ProfilePanel.tsx';
import * as m from '../../language/made/messages.ts';
import type { ProfileReader } from '../../sites/profile-reader.ts';
import { clauseFor } from '../clauses.ts';
import type { Means } from '../judge.ts';
import { whatOf } from '../words.ts';
import { gatherMeans } from './gather.ts';
import { openPanel } from './panel.tsx';
import { profileLines, revealedIn, type Revealed } from './read-profile.ts';
import { shortened } from './shortened.ts';

type Outcome = Pick<ProfilePanelProps, 'summary' | 'more' | 'items'>;

/** What is shown of one thing found. A line is quoted only where the rule itself speaks of the words. */
function itemOf(
  { found, line }: Revealed,
  at: number,
  { settings }: Means,
  onPress: () => void,
): ProfileItem {
  const what = whatOf(found);
  const { inProfile, instead } = found.rule.advice;
  const clause = clauseFor(settings, found.rule.id);
  return {
    key: String(at),
    what,
    instead: (inProfile ?? instead)(),
    ...(what.includes(found.words) && line !== found.words
      ? { line: m.profileCheckLine({ line: shortened(line) }) }
      : {}),
    ...(clause === undefined ? {} : { clause: { says: m.nudgePolicySays(), words: clause } }),
    show: { label: m.commonShowMe(), hint: what, onPress },
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
    const again = { label: m.profileCheckAgain(), onPress: () => void check() };
    const close = { label: m.commonClose(), main: true, onPress: end };
    panel.draw({ title: m.profileCheckTitle(), ...outcome, actions: [close, again] });
  }

  function point(one: Revealed): void {
    const range = one.rangeOf();
    if (range === undefined) panel.outline.clear();
    else panel.point(range);
    panel.announce(range === undefined ? m.profileCheckGone() : m.profileCheckShown());
  }

  async function outcome(): Promise<Outcome> {
    const lines = reader.isOwnProfile() ? profileLines(reader) : [];
    if (lines.length === 0)
      return { summary: m.profileCheckUnreadable(), more: [m.profileCheckUnreadableMore()], items: [] };
    const means = await gatherMeans();
    const revealed = revealedIn(lines, means, reader.account());
    if (revealed.length === 0)
      return {
        summary: m.profileCheckNothing(),
        more: [m.profileCheckLead(), m.profileCheckNothingMore()],
        items: [],
      };
    return {
      summary: m.profileCheckFound({ count: revealed.length }),
      more: [m.profileCheckChange(), m.profileCheckLead()],
      items: revealed.map((one, at) => itemOf(one, at, means, () => point(one))),
    };
  }

  async function check(): Promise<void> {
    panel.outline.clear();
    show({ summary: m.profileCheckReading(), more: [], items: [] });
    panel.focusTitle();
    const found = await outcome().catch(() => ({
      summary: m.profileCheckFailed(),
      more: [m.profileCheckFailedMore()],
      items: [],
    }));
    show(found);
    panel.announce(found.summary);
  }

  void check();
}
