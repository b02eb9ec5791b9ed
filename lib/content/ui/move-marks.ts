import type { FieldMark } from '../../dom/field-overlay.ts';

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

/** Keeps marks on their words while a text is edited, until it is judged again: those the edit touches are dropped. */
export function moveMarks(before: string, after: string, marks: readonly FieldMark[]): readonly FieldMark[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, Math.min(before.length, after.length) - start);
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= start) return [mark];
    if (mark.start >= before.length - end) return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    return [];
  });
}
