/** What a text edit replaced: characters from `start` to `end` of the text before; what follows them moved `by`. */
export type Edit = { start: number; end: number; by: number };

export type Span = { start: number; end: number };

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** The smallest single edit that makes one text of another. */
export function editBetween(before: string, after: string): Edit {
  const start = commonStart(before, after);
  const kept = commonEnd(before, after, Math.min(before.length, after.length) - start);
  return { start, end: before.length - kept, by: after.length - before.length };
}

/**
 * Where the characters of a span stand after an edit: what was typed between them is in it, what was typed at its ends
 * is not. Undefined where none of them is left.
 */
export function moveSpan({ start, end }: Span, edit: Edit): Span | undefined {
  const behind = edit.end + edit.by;
  const from = start < edit.start ? start : Math.max(start + edit.by, behind);
  const to = end > edit.end ? end + edit.by : Math.min(end, edit.start);
  return from < to ? { start: from, end: to } : undefined;
}
