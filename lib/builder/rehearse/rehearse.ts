import type {
  Outcome,
  RehearsalMode,
  RehearsalResult,
  RehearsalWhere,
  RehearsedName,
  RehearsedText,
  Strict,
} from '../../core/builder/rehearsal.ts';
import type { WatchLists } from '../../core/watch-list.ts';
import type { SchoolPolicy } from '../../policy/schema.ts';
import type { Detection } from '../../rules/detection.ts';
import type { CompiledRules } from '../../rules/run-rules.ts';
import type { Scan } from '../../rules/scan.ts';
import { nicknames } from '../../text/nicknames.ts';
import type { PeopleIndex } from '../../text/people-index.ts';
import { rehearseName } from './name.ts';
import { notesOn } from './notes.ts';
import { itemsIn } from './pasted.ts';
import { type Here, settingsHere } from './settings-here.ts';
import { strictIn } from './strict.ts';
import { rehearseText } from './text.ts';

/** What is rehearsed: a checked policy, and what was pasted. */
export type Rehearsed = {
  draft: SchoolPolicy;
  mode: RehearsalMode;
  pasted: string;
  where: RehearsalWhere;
  /** The instant, in ms. */
  at: number;
};

type Compiled = { rules: CompiledRules; people: PeopleIndex | undefined };

/** Compiles what is not compiled yet: most changes of a draft leave school and lists as they are. */
function createCompiler(detection: Detection) {
  let people: { of: string; index: PeopleIndex | undefined } | undefined;
  let compiled: (Compiled & { of: string }) | undefined;

  function peopleOf(lists: WatchLists | undefined): PeopleIndex | undefined {
    const of = JSON.stringify(lists ?? null);
    if (people?.of !== of) people = { of, index: lists && detection.compilePeople(lists, nicknames) };
    return people.index;
  }

  return ({ settings: { school, remarkTargets }, lists }: Here): Compiled => {
    const index = peopleOf(lists);
    const of = JSON.stringify([school, remarkTargets]);
    if (compiled?.of !== of || compiled.people !== index)
      compiled = {
        of,
        rules: detection.compileRules({ school, people: index, remarkTargets }),
        people: index,
      };
    return compiled;
  };
}

/** A scan for each place among what was pasted, for as long as the same rules hold. */
function createScans(detection: Detection) {
  let known: { rules: CompiledRules; scans: Scan[] } | undefined;
  return (rules: CompiledRules, place: number): Scan => {
    if (known?.rules !== rules) known = { rules, scans: [] };
    return (known.scans[place] ??= detection.createScan(rules));
  };
}

const countsOf = (items: readonly { outcome: Outcome }[]): Record<Outcome, number> => {
  const counts = { refused: 0, held: 0, noticed: 0, alone: 0 };
  for (const { outcome } of items) counts[outcome] += 1;
  return counts;
};

/**
 * Says what a policy would do about what was pasted, by the rules as their script hands them over and by the functions
 * that judge in a page. Never throws, whatever was pasted. Nothing is kept but what makes the next time quick.
 */
export function createRehearsal(detection: Detection): (asked: Rehearsed) => RehearsalResult {
  const compile = createCompiler(detection);
  const scanOf = createScans(detection);

  return ({ draft, mode, pasted: raw, where, at }) => {
    const here = settingsHere(draft, where, at);
    const { rules, people } = compile(here);
    const means = { detection, rules, settings: here.settings };
    const pasted = itemsIn(raw, mode);
    const notes = notesOn({ draft, where, here, mode, pasted });
    const joined = (items: readonly (RehearsedText | RehearsedName)[], strict: readonly Strict[]) => ({
      ...{ notes, strict },
      counts: countsOf(items),
    });
    if (mode === 'names') {
      const items = pasted.items.map((name) => rehearseName(name, means, people, here));
      return { mode, items, ...joined(items, strictIn(items)) };
    }
    const items = pasted.items.map((text, place) =>
      rehearseText(text, scanOf(rules, place), means, { where, here, at }),
    );
    return { mode, items, ...joined(items, strictIn(items)) };
  };
}
