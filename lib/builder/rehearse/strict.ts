import type { Outcome, RehearsedName, RehearsedText, Strict } from '../../core/builder/rehearsal.ts';
import * as m from '../../language/made/messages.ts';

type Held = { rule: string; title(): string };

const isHeld = ({ outcome }: { outcome: Outcome }): boolean => outcome === 'held' || outcome === 'refused';

/** The rules that hold one of the things rehearsed, each once. */
function heldBy(item: RehearsedText | RehearsedName): readonly Held[] {
  const all: readonly Held[] =
    'findings' in item
      ? item.findings.filter(isHeld).map(({ rule, says }) => ({ rule, title: () => says().title }))
      : item.acts
          .filter(isHeld)
          .map(({ act, rule = '' }) => ({ rule, title: () => m.builderRehearsalAct({ act }) }));
  return [...new Map(all.map((held) => [held.rule, held])).values()];
}

/** The rules that hold, with how many things each of them does; those that do so most first. */
export function strictIn(items: readonly (RehearsedText | RehearsedName)[]): readonly Strict[] {
  const byRule = new Map<string, Strict>();
  for (const { rule, title } of items.flatMap(heldBy))
    byRule.set(rule, { rule, title, held: (byRule.get(rule)?.held ?? 0) + 1 });
  return [...byRule.values()].sort((a, b) => b.held - a.held);
}
