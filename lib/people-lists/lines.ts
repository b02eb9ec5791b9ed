import { reasonWords } from './reasons.ts';
import type { Reason, Remark } from './reasons.ts';

/** Lines that share a reason. */
export type ReasonLines = { reason: Reason; whose: Remark['whose']; lines: readonly number[] };

/** Gathers remarks by reason, in the order in which they came. */
export function byReason(remarks: readonly Remark[]): ReasonLines[] {
  const groups = Map.groupBy(remarks, ({ reason, whose }) => `${whose}/${reason}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ reason: first.reason, whose: first.whose, lines: [...new Set(group.map(({ line }) => line))] }];
  });
}

/** As many as a person will look up; `--json` has them all. */
const mostShown = 12;

/** `5, 9, 14-20 and 31 more`. */
export function linesText(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  const shown = runs.slice(0, mostShown).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  const rest = runs.slice(mostShown).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const leftOut = { line: 'left out', contact: 'a contact left out', pupil: 'a pupil left out' } as const;

export const reasonText = ({ reason, whose, lines }: ReasonLines): string =>
  `  ${reason === 'date-not-read' ? 'note' : leftOut[whose]}: ` +
  `${reasonWords[reason]} (${lines.length === 1 ? 'line' : `${lines.length} lines:`} ${linesText(lines)})`;
